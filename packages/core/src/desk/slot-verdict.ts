import type { SlotAlternative, SlotVerdict } from '@myhibachi/contracts';
import { clockInWords, isAppError, type Context } from '../kernel/index.ts';
import {
  assertBookable,
  assertSeatFree,
  findAlternatives,
  nearestBookableStart,
  slotOfStart,
  snapToSlot,
} from '../scheduling/index.ts';
import type { Station } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';

interface Asked {
  readonly date: string;
  readonly start: string;
}

async function refusal(ctx: Context, station: Station, { date, start }: Asked): Promise<string | null> {
  try {
    await assertBookable(ctx, { station, date, start });
    await assertSeatFree(ctx, { station, date, start });
    return null;
  } catch (error) {
    if (isAppError(error) && (error.code === 'slot_taken' || error.code === 'slot_unavailable')) return error.message;
    throw error;
  }
}

async function alternativesTo(ctx: Context, station: Station, asked: Asked, slot: string): Promise<SlotAlternative[]> {
  return findAlternatives(ctx, station, { ...asked, slot });
}

/**
 * What to answer on the phone to a time somebody asks for (domain 3): free, not free and why, or the nearest start when
 * it lies between the slots: 13:20 → 13:00, 13:40 → 14:00.
 */
export async function judgeSlot(ctx: Context, station: Station, asked: Asked): Promise<SlotVerdict> {
  const slots = (await getVariables(ctx))['scheduling.slots'];
  const between = slotOfStart(asked.start, slots) === null;
  const start = between ? nearestBookableStart(asked.start, slots) : asked.start;
  const slot = snapToSlot(start, slots).start;
  const why = await refusal(ctx, station, { date: asked.date, start });
  const alternatives = why === null ? [] : await alternativesTo(ctx, station, { date: asked.date, start }, slot);
  return {
    open: why === null && !between,
    start: asked.start,
    reason: why ?? (between ? `The nearest start is ${clockInWords(start)}.` : null),
    suggestion: between ? start : null,
    alternatives,
  };
}
