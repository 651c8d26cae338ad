/** Which of the starts that were offered a message chooses. Pure. */
import type { Understanding } from '../understanding/index.ts';
import type { DialogueState, Start } from './dialogue-state.ts';

const ORDINALS: readonly RegExp[] = [
  /\b(?:first|1st|1|earliest|primer[ao]?|uno)\b/i,
  /\b(?:second|2nd|2|middle|segund[ao]|dos)\b/i,
  /\b(?:third|3rd|3|last|latest|tercer[ao]?|[uú]ltim[ao]|tres)\b/i,
];

function byOrdinal(offers: readonly Start[], text: string): Start | null {
  // Longer sentences count other things than offers.
  if (text.split(' ').length > 6) return null;
  const named = offers.filter((_offer, index) => ORDINALS[index]?.test(text) ?? false);
  return named.length === 1 ? (named[0] ?? null) : null;
}

export function chooseOffer(state: DialogueState, heard: Understanding): Start | null {
  const { offers } = state;
  if (offers.length === 0 || state.awaiting !== 'start') return null;
  const { date, time } = heard.slots;
  if (date === undefined && time === undefined) {
    if (heard.yesNo === 'yes' && offers.length === 1) return offers[0] ?? null;
    return byOrdinal(offers, heard.text);
  }
  const days = date === undefined ? null : [date.value, ...(date.ambiguous ?? [])].map(String);
  const hour = time?.value.toString({ smallestUnit: 'minute' });
  const fitting = offers.filter(
    (offer) => (days === null || days.includes(offer.date)) && (hour === undefined || hour === offer.start),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : (byOrdinal(offers, heard.text) ?? null);
}
