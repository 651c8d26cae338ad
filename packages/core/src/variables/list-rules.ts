/**
 * What no range can say about lists and tables among the figures, worded for whoever types them: the row, what is wrong
 * with it, and the fix. Times are `HH:MM`, which sort as text, and are said as people say them.
 */
import type { z } from 'zod';
import { clockInWords } from '../kernel/index.ts';

/** A rule over a whole value, as a check of its schema: each complaint is a sentence a person can act on. */
export function judgedBy<T>(complaints: (value: T) => readonly string[]) {
  return (value: T, check: z.core.$RefinementCtx<T>): void => {
    for (const message of complaints(value)) check.addIssue({ code: 'custom', message });
  };
}

const row = (at: number, name: number | string): string => `Row ${at + 1} (${name})`;

/** Numbers from small to large, each once. Whatever reads such a list walks it in its order. */
export function inOrder(unit: string): (numbers: readonly number[]) => string[] {
  return (numbers) =>
    numbers.flatMap((number, at) => {
      const before = numbers[at - 1];
      if (before === undefined || before < number) return [];
      const here = row(at, `${number} ${unit}`);
      return before === number
        ? [`${here} says the same as row ${at}: please remove one of them.`]
        : [`${here} is smaller than row ${at} (${before} ${unit}): please sort the rows from small to large.`];
    });
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** As people say it; what is no time of day is refused by itself and stands here as it was typed. */
const said = (time: string): string => (TIME.test(time) ? clockInWords(time) : time);

export interface Slot {
  readonly start: string;
  readonly from: string;
  readonly to: string;
  readonly snapsUntil: string;
}

function withinItself({ start, from, to, snapsUntil }: Slot, at: number): string[] {
  const here = row(at, said(start));
  if (from > to)
    return [`${here}: “Bookable from” ${said(from)} is later than “Bookable until” ${said(to)}. Please swap them.`];
  const found: string[] = [];
  if (start < from || start > to)
    found.push(
      `${here}: the slot lies outside its bookable window. Please choose a slot from ${said(from)} to ${said(to)}, or widen the window.`,
    );
  if (snapsUntil < to)
    found.push(
      `${here}: “Asked up to” ${said(snapsUntil)} is earlier than “Bookable until” ${said(to)}, so the last starts would go to the next slot. Please choose ${said(to)} or later.`,
    );
  return found;
}

function afterThe(before: Slot | undefined, { start, from }: Slot, at: number): string[] {
  if (before === undefined) return [];
  if (before.start >= start)
    return [
      `${row(at, said(start))} does not come after row ${at} (${said(before.start)}): please put the slots in the day’s order.`,
    ];
  const end = before.snapsUntil > before.to ? before.snapsUntil : before.to;
  if (end < from) return [];
  return [
    `${row(at, said(start))} is bookable from ${said(from)}, but row ${at} (${said(before.start)}) still takes times up to ${said(end)}. Please let row ${at} end before ${said(from)}.`,
  ];
}

/**
 * From ≤ slot ≤ until ≤ asked up to, and each slot done before the next begins (domain 3). `slotOfStart` takes the first
 * window that holds a start and `snapToSlot` the first row whose end is not over, so a slot that breaks this can be
 * neither booked nor answered.
 */
export function slotComplaints(slots: readonly Slot[]): string[] {
  return slots.flatMap((slot, at) => [...withinItself(slot, at), ...afterThe(slots[at - 1], slot, at)]);
}

export interface Duration {
  readonly upToGuests: number | null;
  readonly minutes: number;
}

/** From small parties to large, the last for however many: `durationMinutes` takes the first row that is enough. */
export function durationComplaints(rows: readonly Duration[]): string[] {
  const last = rows.at(-1);
  const found: string[] = [];
  if (last !== undefined && last.upToGuests !== null)
    found.push(
      `Row ${rows.length} has to stand for every larger party: please leave its “Up to guests” empty, or add a last row without it, so that more than ${last.upToGuests} guests have a duration too.`,
    );
  const early = rows.slice(0, -1).findIndex(({ upToGuests }) => upToGuests === null);
  if (early !== -1)
    found.push(
      `Row ${early + 1} stands for however many guests, so the rows below it would never count. Please fill in its “Up to guests” or move it to the end.`,
    );
  const steps = rows.flatMap(({ upToGuests }) => (upToGuests === null ? [] : [upToGuests]));
  return [...found, ...inOrder('guests')(steps)];
}

/** Each station once: which of two rows counts would be chance. */
export function stationComplaints(rows: readonly { readonly station: string }[]): string[] {
  return rows.flatMap(({ station }, at) => {
    const first = rows.findIndex((other) => other.station === station);
    return first === at
      ? []
      : [`Row ${at + 1} is about the same station as row ${first + 1}: please remove one of them.`];
  });
}

/** Minutes that grow while the matter becomes less urgent. */
export function answerComplaints(
  minutes: Readonly<Record<'urgent' | 'high' | 'normal' | 'low', number>>,
): readonly string[] {
  const order = ['urgent', 'high', 'normal', 'low'] as const;
  return order.slice(1).flatMap((name, at) => {
    const sooner = order[at] ?? name;
    if (minutes[sooner] <= minutes[name]) return [];
    return [
      `“${name}” is answered within ${minutes[name]} minutes, sooner than “${sooner}” (${minutes[sooner]}). Please give “${name}” ${minutes[sooner]} minutes or more.`,
    ];
  });
}
