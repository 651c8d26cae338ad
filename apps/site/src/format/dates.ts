/** Words for the dates and times the API sends. A date is the venue's own, so it is never shifted by the browser's zone. */
import { partsOf, toEpochDay } from '../logic/civil-date.ts';

const DAY_MS = 86_400_000;

function asUtc(date: string): number {
  return toEpochDay(partsOf(date)) * DAY_MS;
}

const LONG = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});
const SHORT = new Intl.DateTimeFormat('en-US', { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2027-05-15` as "Saturday, May 15, 2027". */
export function formatDate(date: string): string {
  return LONG.format(asUtc(date));
}

/** `2027-05-15` as "Sat, May 15". */
export function formatShortDate(date: string): string {
  return SHORT.format(asUtc(date));
}

/** `2027-05-15` as "May 2027". */
export function formatMonth(date: string): string {
  return MONTH.format(asUtc(date));
}

/** `18:00` as "6:00 PM". */
export function formatTime(time: string): string {
  const [hourText = '0', minute = '00'] = time.split(':');
  const hour = Number(hourText);
  return `${String(hour % 12 === 0 ? 12 : hour % 12)}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** An instant in the venue's zone: "Sat, May 15, 5:30 PM". */
export function formatInstant(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(Date.parse(instant));
}

/** Wall-clock arithmetic within one evening, wrapping at midnight. */
export function addMinutes(time: string, minutes: number): string {
  const [hour = '0', minute = '0'] = time.split(':');
  const total = (((Number(hour) * 60 + Number(minute) + minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** 90 as "1½ hours", 120 as "2 hours", 45 as "45 minutes". */
export function formatDuration(minutes: number): string {
  if (minutes < 60) return `${String(minutes)} minutes`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest === 0) return hours === 1 ? '1 hour' : `${String(hours)} hours`;
  if (rest === 30) return `${String(hours)}½ hours`;
  return `${String(hours)} h ${String(rest)} min`;
}
