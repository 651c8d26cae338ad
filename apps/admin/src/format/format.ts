/**
 * How figures, dates and times are written in the console. Money is cents. Two clocks: what is planned for a party goes by
 * its venue's, what somebody did or was sent goes by the reader's own; every moment says by which one it is told.
 */
const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const wholeMoney = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const count = new Intl.NumberFormat('en-US');

export function formatCents(cents: number): string {
  return money.format(cents / 100);
}

/** For tiles and charts, where cents only disturb. */
export function formatDollars(cents: number): string {
  return wholeMoney.format(cents / 100);
}

export function formatCount(value: number): string {
  return count.format(value);
}

/** `1 guest`, `2 guests`, `1,200 guests`; every number with its word is written by it. */
export function countOf(value: number, one: string, many = `${one}s`): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`;
}

/** `10 adults, 1 child`: without whom there is none of. */
export function guestsInWords({ adults, children, toddlers }: Guests): string {
  const parts = [
    [adults, 'adult', 'adults'],
    [children, 'child', 'children'],
    [toddlers, 'toddler', 'toddlers'],
  ] as const;
  const some = parts.filter(([number]) => number > 0);
  return some.map(([number, one, many]) => countOf(number, one, many)).join(', ');
}

/** A tax rate, which is kept in thousandths of a percent. */
export function formatTax(millipercent: number): string {
  return `${(millipercent / 1_000).toLocaleString('en-US', { maximumFractionDigits: 3 })} %`;
}

const DATE_STYLES = {
  short: { month: 'short', day: 'numeric', year: 'numeric' },
  long: { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' },
  weekday: { weekday: 'short', month: 'short', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

interface Guests {
  readonly adults: number;
  readonly children: number;
  readonly toddlers: number;
}

interface PartyStart {
  readonly start: string;
  readonly startsAt: string;
  readonly timeZone: string;
}

/** A calendar date, whatever time zone the reader is in. */
export function formatDate(date: string, style: keyof typeof DATE_STYLES = 'short'): string {
  const format = new Intl.DateTimeFormat('en-US', { ...DATE_STYLES[style], timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** `18:00` as people say it: 6:00 PM. */
export function formatTime(time: string): string {
  return new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    new Date(`1970-01-01T${time}:00Z`),
  );
}

/** The reader's own clock: of what somebody did, wrote, paid or was sent, wherever it is shown. */
export const OWN_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A moment by the clock of a zone, which stands behind it: `May 15, 2027, 6:00 PM PDT`. */
export function formatInstant(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(new Date(instant));
}

/** How a zone is called at this moment: `PDT`. */
export function zoneName(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZoneName: 'short', timeZone }).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** When a party starts: by its venue's clock, named where the reader's own shows another time. */
export function formatStart({ start, startsAt, timeZone }: PartyStart, own = OWN_ZONE): string {
  const time = formatTime(start);
  const venue = zoneName(startsAt, timeZone);
  return venue === zoneName(startsAt, own) ? time : `${time} ${venue}`;
}

const relative = new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' });
const STEPS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** `in 2 hours`, `3 days ago`. */
export function formatFromNow(instant: string, now = Date.now()): string {
  const seconds = (new Date(instant).getTime() - now) / 1_000;
  const step = STEPS.find(([, size]) => Math.abs(seconds) >= size);
  return step === undefined ? relative.format(0, 'minute') : relative.format(Math.round(seconds / step[1]), step[0]);
}

/** American numbers as people write them; others as they are kept. */
export function formatPhone(phone: string): string {
  return phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}

/** How a booking came, one word for it everywhere. */
export function formatSource(source: string): string {
  return source === 'staff' ? 'In person' : formatWord(source);
}

/** `deposit_pending` as a person reads it. */
export function formatWord(word: string): string {
  const text = word.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
