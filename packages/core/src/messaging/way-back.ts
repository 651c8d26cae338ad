/** How money that comes back to a host reaches them, for every message that says so. */
import { formatCents } from '../kernel/index.ts';
import type { MessageFacts } from './facts.ts';

type Refund = Partial<MessageFacts>;

/** How the money comes, in one word: a person will send it, a person has, by another way too, or the card processor does. */
export function wayOf({
  refundByHand,
  refundSentByHand,
  refundOtherWay,
}: Refund): 'to_send' | 'sent' | 'sent_otherwise' | 'card' {
  if (refundSentByHand === true) return refundOtherWay === true ? 'sent_otherwise' : 'sent';
  return refundByHand === true ? 'to_send' : 'card';
}

/** Paid in more than one way, and so sent back in more than one. */
function isBoth({ handCents = 0, refundCents = 0, refundSentByHand }: Refund): boolean {
  return refundSentByHand !== true && handCents > 0 && handCents < refundCents;
}

const WAYS = {
  to_send: 'One of us sends it back the way it came.',
  sent: 'One of us has sent it back the way it came.',
  sent_otherwise: 'Your card did not take it, so one of us has sent it back another way.',
  card: 'It goes back the way it came. A card refund shows on your statement within 5 to 10 business days, depending on your bank.',
  rest: 'The rest goes back to your card and shows on your statement within 5 to 10 business days, depending on your bank.',
};

const SPANISH_WAYS = {
  to_send: 'Alguien de nuestro equipo se la envía por donde vino.',
  sent: 'Alguien de nuestro equipo se la envió por donde vino.',
  sent_otherwise: 'Su tarjeta no la aceptó, así que alguien de nuestro equipo se la envió por otra vía.',
  card: 'Regresa por donde vino. Una devolución a la tarjeta aparece en su estado de cuenta en 5 a 10 días hábiles, según su banco.',
  rest: 'El resto regresa a su tarjeta y aparece en su estado de cuenta en 5 a 10 días hábiles, según su banco.',
};

/** What that means, in a sentence. */
export function wayBack(refund: Refund): string {
  return isBoth(refund)
    ? `${formatCents(refund.handCents ?? 0)} of it one of us sends back the way it came. ${WAYS.rest}`
    : WAYS[wayOf(refund)];
}

/** The same in Spanish, where what comes back is feminine: la devolución. */
export function wayBackInSpanish(refund: Refund): string {
  return isBoth(refund)
    ? `De eso, ${formatCents(refund.handCents ?? 0)} se los envía alguien de nuestro equipo por donde vinieron. ${SPANISH_WAYS.rest}`
    : SPANISH_WAYS[wayOf(refund)];
}
