/** When a group is told of what has happened, by the clocks of its zone. */
import type { NoticeTiming } from '@myhibachi/contracts';

export interface Hours {
  readonly timing: NoticeTiming;
  readonly timeZone: string;
  /** 1 is Monday. */
  readonly workingDays: readonly number[];
  /** `09:00`. */
  readonly workingFrom: string;
  readonly workingUntil: string;
  readonly digestAt: string;
}

const DAYS = 8;

function momentOf(day: Temporal.PlainDate, time: string, timeZone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
}

function nextOpening(hours: Hours, at: Temporal.Instant): Temporal.Instant {
  const today = at.toZonedDateTimeISO(hours.timeZone).toPlainDate();
  for (let ahead = 0; ahead < DAYS; ahead += 1) {
    const day = today.add({ days: ahead });
    if (!hours.workingDays.includes(day.dayOfWeek)) continue;
    const from = momentOf(day, hours.workingFrom, hours.timeZone);
    if (Temporal.Instant.compare(at, from) <= 0) return from;
    if (Temporal.Instant.compare(at, momentOf(day, hours.workingUntil, hours.timeZone)) < 0) return at;
  }
  return at;
}

/** The latest morning on which a digest was due. */
export function lastDigest({ timeZone, digestAt }: Hours, now: Temporal.Instant): Temporal.Instant {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const due = momentOf(today, digestAt, timeZone);
  return Temporal.Instant.compare(due, now) <= 0 ? due : momentOf(today.subtract({ days: 1 }), digestAt, timeZone);
}

/** When people of a group hear of what happened at this moment; the digest, which gathers for itself, is never due. */
export function dueAt(hours: Hours, at: Temporal.Instant): Temporal.Instant | null {
  switch (hours.timing) {
    case 'always':
      return at;
    case 'working_hours':
      return nextOpening(hours, at);
    case 'digest':
      return null;
  }
}
