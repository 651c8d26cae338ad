/** Moments by the clock of a place: what somebody means by nine in the morning there. */

/** How far the clock of a zone is ahead of UTC at a moment, in milliseconds. */
function offsetAt(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(at / 1_000) * 1_000;
}

/**
 * The instant at which the clocks of a zone show this date (`2027-04-14`) and time (`09:00`); null for what is neither.
 * A time that is skipped when clocks go forward is the moment as much later; of one shown twice, the first.
 */
export function instantAt(zone: string, date: string, time: string): string | null {
  const shown = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(shown)) return null;
  const first = shown - offsetAt(zone, shown - offsetAt(zone, shown));
  return new Date(first).toISOString();
}

/** Today's date there, some days on. */
export function dateIn(zone: string, days: number, now = Date.now()): string {
  const shown = new Date(now + offsetAt(zone, now));
  shown.setUTCDate(shown.getUTCDate() + days);
  return shown.toISOString().slice(0, 10);
}

/** The time its clocks show at an instant, as `09:00`, and the date. */
export function shownIn(zone: string, instant: string): { readonly date: string; readonly time: string } {
  const at = new Date(instant).getTime();
  const [date = '', rest = ''] = new Date(at + offsetAt(zone, at)).toISOString().split('T');
  return { date, time: rest.slice(0, 5) };
}

/** `9:00 AM PDT`-like names tell whose clock is meant. */
export function zoneName(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}
