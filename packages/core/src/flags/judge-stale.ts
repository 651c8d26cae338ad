import type { StoredFlag, StoredRule } from './flag-store.ts';

export type StaleReason = 'expired' | 'settled' | 'unread';

export interface FlagStanding {
  readonly flag: Pick<StoredFlag, 'expiresOn' | 'createdAt'>;
  /** The rule of the environment it is looked at in. */
  readonly rule: Pick<StoredRule, 'enabled' | 'percentage' | 'stationIds' | 'changedAt'> | undefined;
  /** Whether this version of the program asks for it. */
  readonly known: boolean;
  readonly lastReadOn: string | undefined;
  readonly now: Temporal.Instant;
  readonly staleDays: number;
}

function day(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO('UTC').toPlainDate();
}

/** Pure: why a flag should go. It has served its time, everybody gets the same, or nobody asks. */
export function judgeStale(standing: FlagStanding): StaleReason[] {
  const { flag, rule, known, lastReadOn, now, staleDays } = standing;
  const limit = now.subtract({ hours: staleDays * 24 });
  const isOld = (instant: Temporal.Instant) => Temporal.Instant.compare(instant, limit) < 0;
  const sameForAll =
    rule !== undefined &&
    (!rule.enabled || rule.percentage === 0 || (rule.percentage === 100 && rule.stationIds.length === 0));
  const unread = lastReadOn === undefined || Temporal.PlainDate.compare(lastReadOn, day(limit)) < 0;
  return [
    ...(Temporal.PlainDate.compare(flag.expiresOn, day(now)) < 0 ? (['expired'] as const) : []),
    ...(sameForAll && isOld(rule.changedAt) ? (['settled'] as const) : []),
    ...(!known || (unread && isOld(flag.createdAt)) ? (['unread'] as const) : []),
  ];
}
