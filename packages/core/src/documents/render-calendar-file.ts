import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block as describeZone } from 'timezones-ical-library';
import { printable } from './printable-text.ts';

export interface CalendarEvent {
  /** The booking's UUID: the same event in every file ever sent, so that calendars move it and never double it. */
  readonly bookingId: string;
  /** The booking's version: a calendar keeps the highest it has seen. */
  readonly version: number;
  readonly code: string;
  /** `2027-05-15` and `18:00`, by the calendar and clock at the venue. */
  readonly date: string;
  readonly start: string;
  readonly timeZone: string;
  readonly durationMinutes: number;
  readonly address: string;
  readonly cancelled: boolean;
  readonly companyName: string;
  readonly companyEmail: string;
  /** What to know on the day, one line an entry. */
  readonly notes: readonly string[];
  readonly link: string | null;
  readonly updatedAt: Temporal.Instant;
}

/**
 * The party as a calendar file (RFC 5545) in the venue's own zone, so that it stays at the agreed wall-clock time even
 * if the rules of daylight saving change. Stable UID, sequence = version, cancelled when it is.
 */
export function renderCalendarFile(event: CalendarEvent): string {
  const start = Temporal.PlainDate.from(event.date).toZonedDateTime({
    timeZone: event.timeZone,
    plainTime: event.start,
  });
  const calendar = ical({
    prodId: { company: printable(event.companyName), product: 'Bookings', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: event.timeZone, generator: (zone) => describeZone(zone)[0] ?? null },
  });
  calendar.createEvent({
    id: `${event.bookingId}@bookings`,
    sequence: event.version,
    start,
    end: start.add({ minutes: event.durationMinutes }),
    timezone: event.timeZone,
    stamp: event.updatedAt,
    lastModified: event.updatedAt,
    summary: printable(
      `${event.cancelled ? 'Cancelled: ' : ''}Hibachi party with ${event.companyName} (${event.code})`,
    ),
    location: printable(event.address),
    description: [...event.notes, ...(event.link === null ? [] : [event.link])].map(printable).join('\n'),
    organizer: { name: printable(event.companyName), email: event.companyEmail },
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(event.link === null ? {} : { url: event.link }),
  });
  return stampInUtc(calendar.toString(), event.updatedAt);
}

/** RFC 5545 wants these two in UTC (3.8.7.2, 3.8.7.3); the library writes them on the calendar's own clock. */
function stampInUtc(file: string, at: Temporal.Instant): string {
  const stamp = at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
  return file.replaceAll(/^(DTSTAMP|LAST-MODIFIED):.*$/gm, `$1:${stamp}`);
}
