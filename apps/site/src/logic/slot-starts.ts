/** The starts a host may pick within a slot: every quarter of an hour from its first to its last bookable start. */
import type { Config } from '@myhibachi/contracts';

type SlotFigures = Config['scheduling']['slots'][number];

const STEP_MINUTES = 15;

function toMinutes(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}

function toTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Always holds the slot's own time, even where that is no whole step from its first start. */
export function startsWithin(slot: SlotFigures): readonly string[] {
  const starts = new Set<number>([toMinutes(slot.start)]);
  for (let at = toMinutes(slot.from); at <= toMinutes(slot.to); at += STEP_MINUTES) starts.add(at);
  return [...starts].toSorted((a, b) => a - b).map(toTime);
}

/** The slot that holds a start, such as an alternative the server offered. */
export function slotOf(slots: readonly SlotFigures[], start: string): SlotFigures | undefined {
  return slots.find((slot) => start >= slot.from && start <= slot.to);
}
