/** Dates of the calendar as texts, and where an instant lies in a day at the venue. */
const DAY_MS = 86_400_000;

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

export function addDays(date: string, days: number): string {
  return new Date(utc(date).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  return ((utc(date).getUTCDay() + 6) % 7) + 1;
}

export function mondayOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date));
}

export function monthOf(date: string): { first: string; last: string } {
  const [year = '1970', month = '01'] = date.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${year}-${month}-01`, last: `${year}-${month}-${String(last).padStart(2, '0')}` };
}

/** The same day of another month, or its last. */
export function addMonths(date: string, months: number): string {
  const { first } = monthOf(date);
  const [year = 1970, month = 1] = first.split('-').map(Number);
  const there = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const day = `${there.slice(0, 8)}${date.slice(8)}`;
  return day > monthOf(there).last ? monthOf(there).last : day;
}

export function daysFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, n) => addDays(first, n));
}

export function isDate(text: string | undefined): text is string {
  return text !== undefined && /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(utc(text).getTime());
}

/** Minutes from midnight of `date` at the venue to an instant; beyond 1440 it lies in the night after. */
export function minutesInto(date: string, instant: string, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((row) => row.type === type)?.value ?? '0';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  const apart = Math.round((utc(day).getTime() - utc(date).getTime()) / DAY_MS);
  return apart * 1_440 + Number(part('hour')) * 60 + Number(part('minute'));
}

/** `18:30` for minutes into a day. */
export function clockOf(minutes: number): string {
  const within = ((minutes % 1_440) + 1_440) % 1_440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
