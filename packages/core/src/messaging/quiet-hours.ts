import type { Timing } from './template.ts';

export interface QuietHours {
  /** `21:00` and `08:00`: the hours between them, over midnight, are quiet. */
  readonly from: string;
  readonly until: string;
}

/**
 * When a text may go (domain 10): null means now, otherwise the moment the quiet hours of this zone end, by its own
 * clock even over a night in which that clock changes. What answers the person's own action goes at any hour.
 */
export function quietUntil(
  now: Temporal.Instant,
  timeZone: string,
  hours: QuietHours,
  timing: Timing,
): Temporal.Instant | null {
  if (timing === 'answer') return null;
  const local = now.toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime();
  const from = Temporal.PlainTime.from(hours.from);
  const until = Temporal.PlainTime.from(hours.until);
  const late = Temporal.PlainTime.compare(time, from) >= 0;
  const early = Temporal.PlainTime.compare(time, until) < 0;
  const overMidnight = Temporal.PlainTime.compare(from, until) > 0;
  if (overMidnight ? !late && !early : !late || !early) return null;
  const day = local.toPlainDate().add({ days: overMidnight && late ? 1 : 0 });
  return day.toZonedDateTime({ timeZone, plainTime: until }).toInstant();
}
