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

/** What one visitor says in the chat, whatever address they say it from: how much is a variable of the business. */
const VISITORS = 'visitors';
/** No such variable may be larger. */
const MOST_OF_A_VISITOR = 1_000;

export interface Verdict {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

export interface Limits {
  /** Counts one request of an address, or of whoever the subject names. */
  consume(limit: LimitClass, subject: string): Promise<Verdict>;
  /** Counts one message of a visitor, of whom `within` a minute may come. */
  consumeVisitor(visitorId: string, within: number): Promise<Verdict>;
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

async function count(limiter: RateLimiterAbstract, key: string, limit: number): Promise<Verdict> {
  try {
    return verdict(await limiter.consume(key), limit);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return verdict(refusal, limit);
    throw refusal;
  }
}

/** Builds one limiter a class. With Redis gone, each process goes on counting for itself. */
export function createLimits(settings: LimitSettings, redis: Redis | null): Limits {
  const limiterFor = (name: string, points: number): RateLimiterAbstract => {
    const options = { keyPrefix: `limit:${name}`, points, duration: WINDOW_SECONDS };
    const local = new RateLimiterMemory(options);
    return redis === null
      ? local
      : new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: local, rejectIfRedisNotReady: true });
  };
  const limiters = new Map(LIMIT_CLASSES.map((name) => [name, limiterFor(name, settings[name])]));
  const visitors = limiterFor(VISITORS, MOST_OF_A_VISITOR);
  const limiterOf = (name: LimitClass): RateLimiterAbstract => {
    const limiter = limiters.get(name);
    if (limiter === undefined) throw new Error(`no limiter for ${name}`);
    return limiter;
  };
  return {
    consume: (name, subject) => count(limiterOf(name), limitKey(subject), settings[name]),
    consumeVisitor: (visitorId, within) => count(visitors, visitorId, within),
    async peek(name, subject) {
      const used = await limiterOf(name).get(limitKey(subject));
      const none = { allowed: true, limit: settings[name], remaining: settings[name], resetSeconds: WINDOW_SECONDS };
      return used === null ? none : { ...verdict(used, settings[name]), allowed: used.consumedPoints < settings[name] };
    },
  };
}
