/** The strict judge of an answer to a proposed write. Pure: both engines are bound by it. */
import type { Understanding } from '../understanding/index.ts';

/** The yes that names what was asked about, and nothing besides. "Yes, cancel it" agrees to a cancellation only. */
const ECHOES: Readonly<Record<string, RegExp>> = {
  place_hold: /^(?:hold|book|reserve|ap[aá]rt[ae]|reserv[ae])(?:l[ao])?$/,
  book_party: /^(?:book|reserve|ap[aá]rt[ae]|reserv[ae])(?:l[ao])?$/,
  cancel_booking: /^(?:cancel|cancel[ae]|canc[eé]l[ae]l[ao])$/,
  reschedule_booking: /^(?:move|reschedule|mu[eé]v[ae]l[ao]|mueva|c[aá]mbi[ae]l[ao])$/,
  change_booking: /^(?:change|update|c[aá]mbi[ae]l[ao]|cambia|cambie)$/,
};
const YES = /^(?:yes|yeah|yep|yup|sure|ok|okay|s[ií]|claro|dale)$/;
/** Words that add nothing to either. */
const FILLING =
  /^(?:please|pls|go|ahead|and|do|just|it|that|this|my|the|booking|party|date|reservation|por|favor|la|mi|reserva|fiesta)$/;

function echoes(tool: string, text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
  const [first = '', ...rest] = words;
  const said = rest.filter((word) => !FILLING.test(word));
  return YES.test(first) && said.length === 1 && (ECHOES[tool]?.test(said[0] ?? '') ?? false);
}

/**
 * Whether a message says yes to exactly what this tool would do. Anything doubtful is unclear, and unclear is not a yes;
 * null when it is no answer at all.
 */
export function answerToProposal(
  tool: string,
  heard: Pick<Understanding, 'text' | 'yesNo'>,
): 'yes' | 'no' | 'unclear' | null {
  if (heard.yesNo === 'unclear' && echoes(tool, heard.text)) return 'yes';
  return heard.yesNo ?? null;
}
