import ipaddr from 'ipaddr.js';

/** Why an IP address must not be asked, in words; null where it is a public one. Anything that is no address is refused. */
export function refusalOf(address: string): string | null {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return 'no IP address';
  const parsed = ipaddr.parse(bare);
  if (parsed instanceof ipaddr.IPv6) return refusalOfIPv6(parsed);
  return refusalOfIPv4(parsed);
}

function refusalOfIPv4(address: ipaddr.IPv4): string | null {
  const extra = MORE_IPV4.find(([range]) => address.match(ipaddr.IPv4.parseCIDR(range)));
  if (extra !== undefined) return extra[1];
  const range = address.range();
  return range === 'unicast' ? null : (WORDS[range] ?? 'a reserved address');
}

/** Only 2000::/3 is given out as global unicast (RFC 4291 and IANA's registry); in it, tunnels and documentation are refused too. */
function refusalOfIPv6(address: ipaddr.IPv6): string | null {
  const range = address.range();
  if (range !== 'unicast') return WORDS[range] ?? 'a reserved address';
  return address.match(GLOBAL_UNICAST) && !address.match(DOCUMENTATION_2) ? null : 'a reserved address';
}

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** RFC 9637. */
const DOCUMENTATION_2 = ipaddr.IPv6.parseCIDR('3fff::/20');

/** Stated here as well as in the library, so that its next version cannot open them. */
const MORE_IPV4: readonly (readonly [range: string, words: string])[] = [
  ['0.0.0.0/8', 'an unspecified address'],
  ['192.0.0.0/24', 'a reserved address'],
  ['192.0.2.0/24', 'a documentation address'],
  ['192.88.99.0/24', 'a 6to4 relay'],
  ['198.18.0.0/15', 'a benchmark address'],
  ['198.51.100.0/24', 'a documentation address'],
  ['203.0.113.0/24', 'a documentation address'],
  ['240.0.0.0/4', 'a reserved address'],
];

const WORDS: Readonly<Record<string, string>> = {
  loopback: "this machine's own (loopback) address",
  private: 'a private address',
  linkLocal: 'a link-local address',
  carrierGradeNat: "a provider's shared (CGNAT) address",
  uniqueLocal: 'a private (ULA) address',
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
  unspecified: 'an unspecified address',
  ipv4Mapped: 'an IPv4 address in IPv6 form',
  rfc6145: 'an IPv4 address in IPv6 form',
  rfc6052: 'a NAT64 address',
  '6to4': 'a 6to4 address',
  teredo: 'a Teredo address',
};
