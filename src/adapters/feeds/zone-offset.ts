/** Minutes east of UTC that a date's zone means, in figures or by name; null for one that is not known. '' is UTC. */
export function offsetOf(zone: string): number | null {
  const digits = /^(?:GMT|UTC|UT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone.trim());
  if (digits !== null) {
    const minutes = Number(digits[2]) * 60 + Number(digits[3] ?? 0);
    return minutes > 14 * 60 + 59 ? null : digits[1] === '-' ? -minutes : minutes;
  }
  const name = zone.trim().toLowerCase();
  if (/^[a-ik-y]$/.test(name)) return 0;
  const hours = ZONES[name];
  return hours === undefined ? null : hours * 60;
}

/** Hours east of UTC. RFC 822's names, and those of the world's press; a military letter but Z means nothing (RFC 2822, 4.3). */
const ZONES: Readonly<Record<string, number>> = {
  '': 0,
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  ast: -4,
  adt: -3,
  nst: -3.5,
  ndt: -2.5,
  et: -5,
  ct: -6,
  mt: -7,
  pt: -8,
  bst: 1,
  ist: 5.5,
  cet: 1,
  cest: 2,
  met: 1,
  mest: 2,
  eet: 2,
  eest: 3,
  west: 1,
  msk: 3,
  jst: 9,
  kst: 9,
  hkt: 8,
  sgt: 8,
  pht: 8,
  wib: 7,
  ict: 7,
  awst: 8,
  acst: 9.5,
  acdt: 10.5,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  brt: -3,
  art: -3,
  sast: 2,
};
