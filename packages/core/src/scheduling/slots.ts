/** The standard slots of a day and the starts that lie in them (domain 3). Times are `HH:MM`, which sort as text. */
import type { Variables } from '../variables/index.ts';

export type SlotRule = Variables['scheduling.slots'][number];

/** The slot whose bookable window holds this start, or null in the gaps between the windows. */
export function slotOfStart(start: string, slots: readonly SlotRule[]): SlotRule | null {
  return slots.find((slot) => slot.from <= start && start <= slot.to) ?? null;
}

/** The slot a time asked for by phone or text belongs to, wherever it falls. */
export function snapToSlot(time: string, slots: readonly SlotRule[]): SlotRule {
  const slot = slots.find((row) => time <= row.snapsUntil) ?? slots.at(-1);
  if (slot === undefined) throw new RangeError('there are no slots');
  return slot;
}

/** The bookable start nearest to an asked time within the slot it snaps to: 13:20 → 13:00, 13:40 → 14:00. */
export function nearestBookableStart(time: string, slots: readonly SlotRule[]): string {
  const slot = snapToSlot(time, slots);
  if (time < slot.from) return slot.from;
  return time > slot.to ? slot.to : time;
}
