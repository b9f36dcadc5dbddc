// Connects to addresses of the public internet and to no other: what is checked is the address that is then connected to.

import { Resolver } from 'node:dns/promises';
import { BlockList, isIP, isIPv6 } from 'node:net';
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';

export type Resolve = (hostname: string) => Promise<string[]>;

/** IANA's registries of special-purpose addresses, and the one public address at which a cloud answers its own machines (Azure). */
const special = new BlockList();
for (const range of [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4', '168.63.129.16/32'],
  // Of what IPv6 has given out: documentation, and what wraps an IPv4 address (Teredo, 6to4).
  ...['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
]) {
  const [network = '', bits] = range.split('/');
  special.addSubnet(network, Number(bits), isIPv6(network) ? 'ipv6' : 'ipv4');
}
/** All that was ever given out for the internet: mapped, translated, local and link-local addresses lie outside of it. */
const givenOut = new BlockList();
givenOut.addSubnet('2000::', 3, 'ipv6');

/** False of anything that is no address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address, 'ipv4');
  if (family !== 6 || address.includes('%')) return false;
  return givenOut.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

const refusal = Symbol('not a public address');
export const isAddressRefused = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && refusal in error;
const refused = () => Object.assign(new Error('not a public address'), { [refusal]: true });

/** Asks name servers itself: the system's own lookup has four threads for all of a process, which a few dead names hold up. */
const resolver = new Resolver({ timeout: 2000, tries: 2 });
const byName: Resolve = async (hostname) => {
  const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
  if (four.status === 'rejected' && six.status === 'rejected') throw four.reason;
  return [four, six].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
};

/** For undici. A name that leads to public and other addresses is reached by the public ones. */
export function publicConnector(timeoutMs: number, resolve: Resolve = byName): buildConnector.connector {
  const lookup: LookupFunction = (hostname, { all }, callback) => {
    resolve(hostname).then(
      (found) => {
        const open = found.filter(isPublicAddress).map((address) => ({ address, family: isIP(address) }));
        const [first] = open;
        if (!first) callback(refused(), '');
        else if (all) callback(null, open);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error as NodeJS.ErrnoException, ''),
    );
  };
  const connect = buildConnector({ timeout: timeoutMs, lookup });
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    // Of an address, nothing is looked up.
    if (isIP(host) !== 0 && !isPublicAddress(host)) callback(refused(), null);
    else connect(options, callback);
  };
}
