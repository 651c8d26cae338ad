/** Giving the conversation to a person, with all that is known. */
import type { HandOverReason } from './hand-over.ts';
import { sayDay, sayGuests, sayMoney, sayTime } from './say-figures.ts';
import type { Scene } from './script.ts';

/** What is known of the party so far, in a line. */
export function knownParts({ state, language }: Scene): string[] {
  const { party, date, time, allergens } = state.wanted;
  const { street, city, state: region, postalCode } = state.place;
  const place = [street, city, region, postalCode].filter((part) => part !== undefined).join(', ');
  const { firstName, lastName, email, phone } = state.contact;
  const who = [firstName, lastName, email, phone].filter((part) => part !== undefined).join(' ');
  return [
    party === null ? '' : sayGuests(party, language),
    date === null ? '' : sayDay(date, language),
    time === null ? '' : sayTime(time, language),
    place,
    who,
    allergens.join(', '),
    state.quote === null ? '' : sayMoney(state.quote.totalCents),
  ].filter((part) => part !== '');
}

/** For our own people: in English, with the host's last words. */
function summaryFor(scene: Scene, reason: HandOverReason): string {
  const { own, hold } = scene.state;
  const parts = [
    `Reason: ${reason.replaceAll('_', ' ')}.`,
    `Host says: “${scene.heard.text.slice(0, 600)}”`,
    own === null ? '' : `About a booking: ${own.action}${own.code === null ? '' : ` of ${own.code}`}.`,
    hold === null ? '' : `Holds ${hold.code}.`,
  ];
  const known = knownParts(scene);
  return [...parts, known.length === 0 ? '' : `Known: ${known.join('; ')}.`].filter((part) => part !== '').join('\n');
}

/** Ends the concierge's part: a person answers from here on. What is said first stays; the rest is left to them. */
export function handOver(scene: Scene, reason: HandOverReason): void {
  const { words, state, hearing } = scene;
  scene.handOver = { reason, summary: summaryFor(scene, reason) };
  scene.say(words.handsOver[reason]);
  const reachable = state.contact.email !== undefined || state.contact.phone !== undefined;
  if (!reachable && hearing.channel === 'web_chat')
    scene.say(reason === 'injury' ? words.leaveContactOnceSafe : words.leaveContact);
  scene.set({ expecting: null, awaiting: null });
}
