import { addCents, formatCents } from '../../kernel/index.ts';
import type { MessageFacts } from '../facts.ts';
import { amount, button, due, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { wayBack, wayBackInSpanish } from '../way-back.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

type Back = Pick<MessageFacts, 'refundCents' | 'promisedCents'>;

/** What was promised before the end comes back as well: otherwise more would arrive than this message says. */
function promised({ refundCents = 0, promisedCents = 0 }: Back) {
  if (promisedCents <= 0) return [];
  const all = refundCents > 0 ? `, ${formatCents(addCents(refundCents, promisedCents))} in all` : '';
  return [paragraph(`The ${formatCents(promisedCents)} promised to you before come back as well${all}.`)];
}

function promisedInSpanish({ refundCents = 0, promisedCents = 0 }: Back) {
  if (promisedCents <= 0) return [];
  const all = refundCents > 0 ? `: ${formatCents(addCents(refundCents, promisedCents))} en total` : '';
  return [paragraph(`También se le devuelven los ${formatCents(promisedCents)} prometidos antes${all}.`)];
}

/** The party is off: what comes back, what does not, and by which rule. */
export const bookingCancelled = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'party', 'link', 'refundCents', 'dueCents', 'rule'],
  compose: (facts) => ({
    subject: `Cancelled: your party on ${shortDate(facts.party.date)}`,
    preheader: facts.refundCents > 0 ? `${formatCents(facts.refundCents)} come back to you.` : facts.rule,
    heading: `Your party is cancelled, ${facts.firstName}`,
    blocks: [
      paragraph('The chef will not come. We are sorry to miss you and hope to cook for you another time.'),
      amount('Comes back to you', facts.refundCents, facts.rule),
      ...(facts.refundCents > 0 ? [paragraph(wayBack(facts))] : []),
      ...promised(facts),
      ...due('Still due', facts.dueCents),
      partyRows(facts.code, facts.party),
      button('See my booking', facts.link),
    ],
    sms: `your party on ${shortDate(facts.party.date)} is cancelled. Refund: ${formatCents(facts.refundCents)}.${facts.dueCents > 0 ? ` Due: ${formatCents(facts.dueCents)}.` : ''} Details: ${facts.link}`,
  }),
  spanish: (facts) => ({
    subject: `Cancelada: su fiesta del ${shortDate(facts.party.date)}`,
    preheader: facts.refundCents > 0 ? `Se le devuelven ${formatCents(facts.refundCents)}.` : facts.rule,
    heading: `Su fiesta está cancelada, ${facts.firstName}`,
    blocks: [
      paragraph('El chef no irá. Sentimos no verle esta vez y esperamos cocinar para usted en otra ocasión.'),
      amount('Se le devuelve', facts.refundCents, facts.rule),
      ...(facts.refundCents > 0 ? [paragraph(wayBackInSpanish(facts))] : []),
      ...promisedInSpanish(facts),
      ...due('Queda por pagar', facts.dueCents),
      partyRowsInSpanish(facts.code, facts.party),
      button('Ver mi reserva', facts.link),
    ],
    sms: `su fiesta del ${shortDate(facts.party.date)} está cancelada. Devolución: ${formatCents(facts.refundCents)}.${facts.dueCents > 0 ? ` Por pagar: ${formatCents(facts.dueCents)}.` : ''} ${facts.link}`,
  }),
});
