import { formatCents } from '../../kernel/index.ts';
import { amount, button, paragraph, rows } from '../message-content.ts';
import { defineTemplate } from '../template.ts';

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

/** Money came in: how much, and what is left. */
export const paymentReceived = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'amountCents', 'paidCents', 'dueCents', 'link'],
  compose: (facts) => {
    const settled = facts.dueCents <= 0;
    return {
      subject: `We received ${formatCents(facts.amountCents)} for booking ${facts.code}`,
      preheader: settled ? 'Your bill is paid in full.' : `${formatCents(facts.dueCents)} are still due.`,
      heading: settled ? `All paid, ${facts.firstName}. Thank you!` : `Thank you, ${facts.firstName}`,
      blocks: [
        amount('Payment received', facts.amountCents),
        rows(
          ['Booking', facts.code],
          ['Paid so far', formatCents(facts.paidCents)],
          ['Still due', formatCents(Math.max(0, facts.dueCents))],
        ),
        ...settledInWords(settled, facts.refundCents),
        button('Open my booking', facts.link),
      ],
      sms: `we received ${formatCents(facts.amountCents)} for ${facts.code}. ${settled ? 'All paid, thank you!' : `Still due: ${formatCents(facts.dueCents)}.`} ${facts.link}`,
    };
  },
  spanish: (facts) => {
    const settled = facts.dueCents <= 0;
    return {
      subject: `Recibimos ${formatCents(facts.amountCents)} para la reserva ${facts.code}`,
      preheader: settled ? 'Su cuenta está pagada por completo.' : `Quedan por pagar ${formatCents(facts.dueCents)}.`,
      heading: settled ? `Todo pagado, ${facts.firstName}. ¡Gracias!` : `Gracias, ${facts.firstName}`,
      blocks: [
        amount('Pago recibido', facts.amountCents),
        rows(
          ['Reserva', facts.code],
          ['Pagado hasta ahora', formatCents(facts.paidCents)],
          ['Queda por pagar', formatCents(Math.max(0, facts.dueCents))],
        ),
        ...settledInSpanish(settled, facts.refundCents),
        button('Abrir mi reserva', facts.link),
      ],
      sms: `recibimos ${formatCents(facts.amountCents)} para ${facts.code}. ${settled ? '¡Todo pagado, gracias!' : `Por pagar: ${formatCents(facts.dueCents)}.`} ${facts.link}`,
    };
  },
});
