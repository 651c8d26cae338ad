/** Rate limits by address or by who is signed in: atomic in one process, or in Redis (Lua) across many. */
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Redis } from 'ioredis';

export const LIMIT_CLASSES = [
  'reads',
  'quotes',
  'writes',
  'webhooks',
  'chat',
  'mcp',
  'misses',
  'sessionReads',
  'sessionWrites',
  'keys',
] as const;
export type LimitClass = (typeof LIMIT_CLASSES)[number];

/** Requests a minute and address, by class; `session…` are counted by who is signed in, `keys` by key. */
export type LimitSettings = Readonly<Record<LimitClass, number>>;

export interface Verdict {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

export interface Limits {
  /** Counts one request of an address, or of whoever the subject names. */
  consume(limit: LimitClass, subject: string): Promise<Verdict>;
  /** Looks without counting. */
  peek(limit: LimitClass, subject: string): Promise<Verdict>;
}

export const WINDOW_SECONDS = 60;

/** A household has one IPv4 address but a whole /64 of IPv6: counting single addresses there would limit nobody. */
export function limitKey(ip: string): string {
  if (!isIPv6(ip)) return ip;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped?.[1] !== undefined) return mapped[1];
  const [head = '', tail = ''] = ip.split('::');
  const start = head.split(':').filter(Boolean);
  const end = tail.split(':').filter(Boolean);
  const gap = ip.includes('::') ? Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0') : [];
  return [...start, ...gap, ...end].slice(0, 4).join(':');
}

function verdict(result: RateLimiterRes, limit: number): Verdict {
  return {
    allowed: result.consumedPoints <= limit,
    limit,
    remaining: Math.max(0, result.remainingPoints),
    resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
  };
}

/** Builds one limiter a class. With Redis gone, each process goes on counting for itself. */
export function createLimits(settings: LimitSettings, redis: Redis | null): Limits {
  const limiters = new Map<LimitClass, RateLimiterAbstract>();
  for (const name of LIMIT_CLASSES) {
    const options = { keyPrefix: `limit:${name}`, points: settings[name], duration: WINDOW_SECONDS };
    const local = new RateLimiterMemory(options);
    const limiter =
      redis === null
        ? local
        : new RateLimiterRedis({
            ...options,
            storeClient: redis,
            insuranceLimiter: local,
            rejectIfRedisNotReady: true,
          });
    limiters.set(name, limiter);
  }
  const limiterOf = (name: LimitClass): RateLimiterAbstract => {
    const limiter = limiters.get(name);
    if (limiter === undefined) throw new Error(`no limiter for ${name}`);
    return limiter;
  };
  return {
    async consume(name, subject) {
      try {
        return verdict(await limiterOf(name).consume(limitKey(subject)), settings[name]);
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return verdict(refusal, settings[name]);
        throw refusal;
      }
    },
    async peek(name, subject) {
      const used = await limiterOf(name).get(limitKey(subject));
      const none = { allowed: true, limit: settings[name], remaining: settings[name], resetSeconds: WINDOW_SECONDS };
      return used === null ? none : { ...verdict(used, settings[name]), allowed: used.consumedPoints < settings[name] };
    },
  };
}
