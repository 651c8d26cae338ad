/** The lanes of a day cut into the slots a party can be moved to. */

/** The minutes of the day between which the lanes are drawn. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

export interface Zone {
  /** Its standard start, `18:00`; nothing while the slots are not known, when a lane is one place. */
  readonly slot: string;
  /** In percent of the lane. */
  readonly left: number;
  readonly width: number;
}

/** A block begins with the arrival, half an hour before the start; halfway to the next slot it belongs there. */
const ARRIVAL_MINUTES = 30;

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** One zone a slot, from halfway after the slot before to halfway before the next. */
export function zonesOf({ from, to }: Scale, slots: readonly string[]): readonly Zone[] {
  if (slots.length === 0) return [{ slot: '', left: 0, width: 100 }];
  const arrivals = slots.map((slot) => minutesOf(slot) - ARRIVAL_MINUTES);
  const edge = (index: number): number => {
    const [before, after] = [arrivals[index - 1], arrivals[index]];
    if (before === undefined) return from;
    return after === undefined ? to : Math.min(to, Math.max(from, (before + after) / 2));
  };
  return slots.map((slot, index) => ({
    slot,
    left: ((edge(index) - from) / (to - from)) * 100,
    width: ((edge(index + 1) - edge(index)) / (to - from)) * 100,
  }));
}
