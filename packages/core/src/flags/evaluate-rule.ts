import { createHash } from 'node:crypto';
import type { FlagRule } from './flag-store.ts';

/** What a flag is asked about: where, and for whom. */
export interface FlagTarget {
  readonly stationId?: string | undefined;
  /** Whoever is to see the same thing every time: a booking, a person. */
  readonly targetingKey?: string | undefined;
}

const BUCKETS = 10_000;

/** A place between 0 and 100 that a key always has for a flag, independent of every other flag. */
export function bucketOf(flagKey: string, targetingKey: string): number {
  const hash = createHash('sha256').update(`${flagKey}\n${targetingKey}`).digest();
  return ((hash.readUInt32BE(0) % BUCKETS) * 100) / BUCKETS;
}

/** Pure: whether a rule is on for a target. A percentage without a key to divide by is off until it is 100. */
export function evaluateRule(flagKey: string, rule: FlagRule, target: FlagTarget): boolean {
  if (!rule.enabled) return false;
  const { stationIds, percentage } = rule;
  if (stationIds.length > 0 && (target.stationId === undefined || !stationIds.includes(target.stationId))) return false;
  if (percentage >= 100) return true;
  return target.targetingKey !== undefined && bucketOf(flagKey, target.targetingKey) < percentage;
}
