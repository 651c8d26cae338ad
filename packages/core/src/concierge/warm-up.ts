import { setImmediate } from 'node:timers/promises';
import type { Context } from '../kernel/index.ts';
import { citiesNamed } from '../travel/index.ts';
import { hearParts } from './hear-parts.ts';
import { circumstancesOf } from './how-heard.ts';
import { readFigures } from './read-figures.ts';

/** Between them they are read by every reader, in both languages. */
export const WARMING = [
  'What would 14 adults and 3 children cost next Saturday at 6 pm in Fremont, CA 94538?',
  'Lobster for two of us, one is allergic to shellfish. My name is on booking MH-222222.',
  '¿Cuánto cuesta para 12 adultos y 2 niños el 14 de mayo a las 6 de la tarde en Sacramento?',
  'Yes, please',
] as const;
/** Twice in short order, a pattern is compiled for good. */
const ROUNDS = 3;

/**
 * Reads a few messages to nobody, so that the first hosts after a start are answered as fast as all others: patterns are
 * compiled, and the list of cities is built, the first time they are used. Lets everything else in between go first.
 */
export async function warmUp(ctx: Context): Promise<void> {
  const circumstances = await circumstancesOf(ctx, { now: ctx.clock.now(), zone: 'UTC' });
  citiesNamed('Fremont');
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of WARMING) {
      await setImmediate();
      hearParts([text], circumstances);
      readFigures(text);
    }
  }
}
