import { isIPv6 } from 'node:net';
import type { Context } from '../kernel/index.ts';

/** A household has one IPv4 address but a whole /64 of IPv6: single addresses there would tell nobody apart. */
export function networkOf(ip: string): string {
  if (!isIPv6(ip)) return ip;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail = ''] = ip.toLowerCase().split('::');
  const start = head.split(':').filter(Boolean);
  const end = tail.split(':').filter(Boolean);
  const missing = ip.includes('::') ? Math.max(0, 8 - start.length - end.length) : 0;
  return [...start, ...Array.from({ length: missing }, () => '0'), ...end].slice(0, 4).join(':');
}

/** By which an address is found again without being kept; null when it is not known. */
export function indexIp(ctx: Context, ip: string | null): string | null {
  return ip === null ? null : ctx.crypto.blindIndex('ip', networkOf(ip));
}
