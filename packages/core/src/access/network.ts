/** Addresses and networks in one spelling, so that the same one is known again however it was written. */
import { isIPv4, isIPv6 } from 'node:net';

export interface Network {
  readonly family: 'ipv4' | 'ipv6';
  readonly address: string;
  readonly prefix: number;
}

const BITS = { ipv4: 32, ipv6: 128 } as const;
const GROUP_BITS = 16n;

/** IPv4 addresses that come over an IPv6 socket are IPv4 addresses. */
export function plainAddress(ip: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1] ?? ip;
}

function bitsOfV4(address: string): bigint {
  return address.split('.').reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

function groupsOf(part: string): string[] {
  return part
    .split(':')
    .filter(Boolean)
    .flatMap((group) => {
      if (!group.includes('.')) return [group];
      const bits = bitsOfV4(group);
      return [(bits >> GROUP_BITS).toString(16), (bits & 0xffffn).toString(16)];
    });
}

function bitsOfV6(address: string): bigint {
  const [head = '', tail] = address.split('::');
  const [start, end] = [groupsOf(head), groupsOf(tail ?? '')];
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - start.length - end.length }, () => '0');
  return [...start, ...zeros, ...end].reduce((sum, group) => (sum << GROUP_BITS) | BigInt(`0x${group}`), 0n);
}

function spell(family: Network['family'], bits: bigint): string {
  if (family === 'ipv4') return [24n, 16n, 8n, 0n].map((shift) => String((bits >> shift) & 0xffn)).join('.');
  const groups = Array.from({ length: 8 }, (_, at) =>
    ((bits >> (112n - GROUP_BITS * BigInt(at))) & 0xffffn).toString(16),
  );
  // The URL standard writes IPv6 in its shortest form (RFC 5952).
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

function familyOf(address: string): Network['family'] | null {
  if (isIPv4(address)) return 'ipv4';
  return isIPv6(address) && !address.includes('%') ? 'ipv6' : null;
}

/** The length of a prefix as written; null for one that cannot be. */
function prefixOf(length: string | undefined, size: number): number | null {
  if (length === undefined) return size;
  return /^\d{1,3}$/.test(length) && Number(length) <= size ? Number(length) : null;
}

/** Reads `192.0.2.44`, `192.0.2.0/24` and the like in IPv6, bits beyond the prefix cleared; null for anything else. */
export function readNetwork(text: string): Network | null {
  const [written = '', length, ...more] = text.trim().split('/');
  const address = length === undefined ? plainAddress(written) : written;
  const family = familyOf(address);
  if (family === null || more.length > 0) return null;
  const prefix = prefixOf(length, BITS[family]);
  if (prefix === null) return null;
  const host = BigInt(BITS[family] - prefix);
  const bits = ((family === 'ipv4' ? bitsOfV4(address) : bitsOfV6(address)) >> host) << host;
  return { family, address: spell(family, bits), prefix };
}

export function writeNetwork({ family, address, prefix }: Network): string {
  return prefix === BITS[family] ? address : `${address}/${prefix}`;
}

/** Whether an address lies in a network. */
export function contains(network: Network, ip: string): boolean {
  const other = readNetwork(plainAddress(ip));
  if (other === null || other.family !== network.family || other.prefix !== BITS[other.family]) return false;
  const within = readNetwork(`${other.address}/${network.prefix}`);
  return within?.address === network.address;
}
