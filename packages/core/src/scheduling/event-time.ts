import { clockInWords } from '../kernel/index.ts';

/**
 * When a party happens. What is stored is the venue's date, wall-clock time and zone; the instant is derived, and
 * every "hours before" rule counts real elapsed time to it, whatever the clocks do in between (domain, introduction).
 */

/** The instant of a local date and time. In a gap of the clocks the later, in a repeated hour the earlier reading. */
export function eventInstant(date: string, time: string, timeZone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime(timeZone, { disambiguation: 'compatible' })
    .toInstant();
}

/** Elapsed hours from now to the event; negative once it has begun. */
export function hoursUntil(now: Temporal.Instant, event: Temporal.Instant): number {
  return (event.epochMilliseconds - now.epochMilliseconds) / 3_600_000;
}

/** Whether at least so many hours of real time are left. */
export function isAtLeastHoursBefore(now: Temporal.Instant, event: Temporal.Instant, hours: number): boolean {
  return event.epochMilliseconds - now.epochMilliseconds >= Math.round(hours * 3_600_000);
}

/** The moment a cut-off of so many hours falls on. */
export function hoursBefore(event: Temporal.Instant, hours: number): Temporal.Instant {
  return event.subtract({ milliseconds: Math.round(hours * 3_600_000) });
}

export function hoursAfter(instant: Temporal.Instant, hours: number): Temporal.Instant {
  return instant.add({ milliseconds: Math.round(hours * 3_600_000) });
}

/** The venue's calendar date at an instant. */
export function localDate(instant: Temporal.Instant, timeZone: string): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** Calendar days from one date to another; negative when the second lies before. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

export interface DurationRule {
  readonly upToGuests: number | null;
  readonly minutes: number;
}

/** Minutes of show and dinner for a party of this size (domain 3). */
export function durationMinutes(guests: number, rules: readonly DurationRule[]): number {
  const rule = rules.find((row) => row.upToGuests === null || guests <= row.upToGuests) ?? rules.at(-1);
  return rule?.minutes ?? 0;
}

/** `Sat, May 15`, where the year is plain. */
export function dayInWords(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-US', { weekday: 'short', month: 'short', day: 'numeric' });
}

/** `Saturday, May 15, 2027 at 6:00 PM`, as a host reads it. */
export function formatEvent(date: string, time: string): string {
  const day = Temporal.PlainDate.from(date).toLocaleString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    year: 'numeric',
  });
  return `${day} at ${clockInWords(time)}`;
}
