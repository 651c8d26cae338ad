import type { CalendarLane } from '@myhibachi/api-client/shapes';

/** Each name once: those who share one are told apart by their stations. */
export function namesOf(lanes: readonly Pick<CalendarLane, 'name' | 'station'>[]): string {
  const shared = new Set(lanes.map(({ name }) => name).filter((name, n, all) => all.indexOf(name) !== n));
  const names = lanes.map(({ name, station }) => (shared.has(name) ? `${name} (${station.name})` : name));
  return [...new Set(names)].join(', ');
}
