/** What Retry-After says (RFC 9110, 10.2.3: seconds or an HTTP date), in milliseconds from `now`; null where it says nothing readable. */
export function retryAfter(header: string | undefined, now: string): number | null {
  if (header === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
  const at = httpDate(header);
  return at === null ? null : Math.max(0, at - Date.parse(now));
}

/** Milliseconds since 1970. Only with GMT: without a zone the machine's own would be read into it. */
export function httpDate(text: string): number | null {
  const at = /GMT\s*$/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
