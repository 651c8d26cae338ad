/** Which of the starts that were offered a message chooses. Pure. */
import type { Understanding } from '../understanding/index.ts';
import type { DialogueState, Start } from './dialogue-state.ts';

const ORDINALS: readonly RegExp[] = [
  /^(?:first|1st|1|one|earliest|primer[ao]?|uno)$/,
  /^(?:second|2nd|2|two|middle|segund[ao]|dos)$/,
  /^(?:third|3rd|3|three|last|latest|tercer[ao]?|[uú]ltim[ao]|tres)$/,
];
/** What may stand around "the second one, please" without being about anything else. */
const AROUND =
  /\b(?:the|one|option|number|please|pls|let'?s|do|take|i'?ll|is|works?|good|fine|la|el|opci[oó]n|por favor|mejor)\b/g;

/**
 * Taking the one start that was offered writes nothing yet, so it needs no strict yes: "sure", "ok, that works", "está
 * bien". With a doubt, a no or another wish in it, it is none.
 */
const ASSENT =
  /^\W*(?:(?:sure|ok(?:ay)?|k|yes|yeah|yep|yup|fine|alright|all right|perfect|great|good|works?|that'?s? (?:works?|fine|good|ok(?:ay)?|great|perfect)|sounds good|no problem|si|claro|vale|bueno|perfecto|de acuerdo|esta bien|me (?:sirve|funciona|parece)|with me|(?:for|to) (?:me|us)|then|please|thanks|thank you|that|it|bien|gracias|por favor)[ ,.!]*)+$/;

function assents({ text, yesNo }: Understanding): boolean {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return yesNo === 'yes' || (yesNo !== 'no' && ASSENT.test(plain));
}

/** "The second one", "2", "la última": said of nothing but the offers. */
function byOrdinal(offers: readonly Start[], text: string): Start | null {
  const plain = text.toLowerCase().replaceAll(/[^\p{L}\p{N}' ]/gu, ' ');
  const word = plain.replaceAll(AROUND, ' ').trim() || plain.trim();
  return offers.find((_offer, index) => ORDINALS[index]?.test(word) ?? false) ?? null;
}

/** The one offer on the day and at the hour that are named; null when several or none fit. */
function byMoment(offers: readonly Start[], { date, time }: Understanding['slots']): Start | null {
  const days = date === undefined ? null : [date.value, ...(date.ambiguous ?? [])].map(String);
  const hour = time?.value.toString({ smallestUnit: 'minute' });
  const fitting = offers.filter(
    (offer) => (days === null || days.includes(offer.date)) && (hour === undefined || hour === offer.start),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** "Or 7", to the one start that was offered. */
function isItsHour([only, another]: readonly Start[], { slots }: Understanding): boolean {
  if (only === undefined || another !== undefined) return false;
  return (Temporal.PlainTime.from(only.start).hour % 12 || 12) === slots.number?.value;
}

/** The only offer, where the message names no day and no hour and takes it. */
function takenOffer(offers: readonly Start[], heard: Understanding): Start | null {
  const takes = isItsHour(offers, heard) || (offers.length === 1 && assents(heard));
  return takes ? (offers[0] ?? null) : null;
}

export function chooseOffer(state: DialogueState, heard: Understanding): Start | null {
  const { offers } = state;
  if (offers.length === 0 || state.awaiting !== 'start') return null;
  const named = heard.slots.date !== undefined || heard.slots.time !== undefined;
  const chosen = named ? byMoment(offers, heard.slots) : takenOffer(offers, heard);
  if (chosen !== null) return chosen;
  return !named && assents(heard) ? null : byOrdinal(offers, heard.text);
}
