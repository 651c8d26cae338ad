import { addCents, formatCents, type Cents } from '../../kernel/index.ts';
import type { MessageFacts } from '../facts.ts';
import { amount, button, paragraph, rows } from '../message-content.ts';
import { defineTemplate } from '../template.ts';

type Money = Pick<MessageFacts, 'refundCents' | 'dueCents' | 'cancelled'>;

/** What of it is not ours to keep: what was found too much, or what stands against a bill that fell meanwhile. */
function backOf({ refundCents = 0, dueCents = 0 }: Money): Cents {
  return addCents(Math.max(0, refundCents, -dueCents));
}

function settledInWords(settled: boolean, refundCents = 0) {
  if (!settled) return [];
  return refundCents > 0
    ? [paragraph(`Your bill is settled. ${formatCents(refundCents)} was more than was due and comes back to you.`)]
    : [paragraph('Your bill is settled. There is nothing left to do but invite your friends.')];
}

function settledInSpanish(settled: boolean, refundCents = 0) {
  if (!settled) return [];
  return refundCents > 0
    ? [paragraph(`Su cuenta está saldada. ${formatCents(refundCents)} era más de lo que debía y se le devuelve.`)]
    : [paragraph('Su cuenta está saldada. Solo falta invitar a sus amigos.')];
}

/** A party that is off has no bill to settle and no friends to invite. */
function cancelledInWords(money: Money) {
  return [paragraph(`Your party is cancelled. ${openInWords(money)}`)];
}

function cancelledInSpanish(money: Money) {
  return [paragraph(`Su fiesta está cancelada. ${openInSpanish(money)}`)];
}

/** What is left of it, in a sentence. */
function openInWords(money: Money): string {
  const { dueCents = 0 } = money;
  if (dueCents > 0) return `${formatCents(dueCents)} are still due.`;
  return backOf(money) > 0 ? `${formatCents(backOf(money))} come back to you.` : 'Nothing more is due.';
}

function openInSpanish(money: Money): string {
  const { dueCents = 0 } = money;
  if (dueCents > 0) return `Quedan por pagar ${formatCents(dueCents)}.`;
  return backOf(money) > 0 ? `Se le devuelven ${formatCents(backOf(money))}.` : 'No debe nada más.';
}

function openRow(money: Money, words: { readonly back: string; readonly due: string }): readonly [string, string] {
  const { dueCents = 0 } = money;
  return dueCents <= 0 && backOf(money) > 0
    ? [words.back, formatCents(backOf(money))]
    : [words.due, formatCents(Math.max(0, dueCents))];
}

/** Money came in: how much, and what is left. */
export const paymentReceived = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'amountCents', 'paidCents', 'dueCents', 'link'],
  compose: (facts) => {
    const off = facts.cancelled === true;
    const settled = facts.dueCents <= 0 && !off;
    return {
      subject: `We received ${formatCents(facts.amountCents)} for booking ${facts.code}`,
      preheader: settled ? 'Your bill is paid in full.' : openInWords(facts),
      heading: settled ? `All paid, ${facts.firstName}. Thank you!` : `Thank you, ${facts.firstName}`,
      blocks: [
        amount('Payment received', facts.amountCents),
        rows(
          ['Booking', facts.code],
          ['Paid so far', formatCents(facts.paidCents)],
          openRow(facts, { back: 'Comes back to you', due: 'Still due' }),
        ),
        ...(off ? cancelledInWords(facts) : settledInWords(settled, backOf(facts))),
        button('Open my booking', facts.link),
      ],
      sms: `we received ${formatCents(facts.amountCents)} for ${facts.code}. ${settled ? 'All paid, thank you!' : openInWords(facts)} ${facts.link}`,
    };
  },
  spanish: (facts) => {
    const off = facts.cancelled === true;
    const settled = facts.dueCents <= 0 && !off;
    return {
      subject: `Recibimos ${formatCents(facts.amountCents)} para la reserva ${facts.code}`,
      preheader: settled ? 'Su cuenta está pagada por completo.' : openInSpanish(facts),
      heading: settled ? `Todo pagado, ${facts.firstName}. ¡Gracias!` : `Gracias, ${facts.firstName}`,
      blocks: [
        amount('Pago recibido', facts.amountCents),
        rows(
          ['Reserva', facts.code],
          ['Pagado hasta ahora', formatCents(facts.paidCents)],
          openRow(facts, { back: 'Se le devuelve', due: 'Queda por pagar' }),
        ),
        ...(off ? cancelledInSpanish(facts) : settledInSpanish(settled, backOf(facts))),
        button('Abrir mi reserva', facts.link),
      ],
      sms: `recibimos ${formatCents(facts.amountCents)} para ${facts.code}. ${settled ? '¡Todo pagado, gracias!' : openInSpanish(facts)} ${facts.link}`,
    };
  },
});
