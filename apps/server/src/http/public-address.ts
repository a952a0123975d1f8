// Which addresses are of the public internet, so that what a stranger names leads to no house network: IANA
// special-purpose registries.
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Loopback, private, link-local, shared, documentation, multicast, reserved: IANA special-purpose registries.
 */
const inside = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4');
/**
 * The part of IPv6 that is given out to the public internet; all outside it, and these parts of it, are not
 * called.
 */
const publicIpv6 = new BlockList();
publicIpv6.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inside.addSubnet(net, bits, 'ipv6');

/**
 * Whether a host, as a URL gives it, is an address that is not of the public internet, or a name that always
 * means this machine.
 */
export function isInside(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const kind = isIP(bare);
  if (kind === 0) return bare === 'localhost' || bare.endsWith('.localhost');
  if (kind === 4) return inside.check(bare, 'ipv4');
  return !publicIpv6.check(bare, 'ipv6') || inside.check(bare, 'ipv6');
}

/** Resolves a name and refuses it whole where any of its addresses lies inside. */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const first = addresses?.[0];
    if (error || first === undefined) return callback(error ?? new Error('No address'), '');
    if (addresses.some(({ address }) => isInside(address)))
      return callback(new Error('Not of the public internet'), '');
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
