import { isOnlyPolite } from '../understanding/index.ts';
import { choosesFromRow } from './booking-meant.ts';
import { tellsAges } from './price-party.ts';
import type { Hearing } from './script.ts';
import { namesParty } from './take-turn.ts';
import { saysUnusable } from './unusable.ts';

/** A party, a day that cannot be, kind words or ages: understood, though nothing may come of it. */
export function tellsSomething(hearing: Hearing): boolean {
  const { heard, state } = hearing;
  return (
    (state.expecting === 'booking_code' && choosesFromRow(heard.text)) ||
    namesParty(hearing) ||
    heard.slots.dayPart !== undefined ||
    saysUnusable(heard) ||
    isOnlyPolite(heard.text) ||
    tellsAges(heard.text)
  );
}
