import { formatCents } from '../../kernel/index.ts';
import { amount, button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';

/** Money is on its way back. */
export const refundSent = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'refundCents', 'link'],
  compose: (facts) => ({
    subject: `Your refund of ${formatCents(facts.refundCents)} is on its way`,
    preheader: `For booking ${facts.code}.`,
    heading: `Your refund is on its way, ${facts.firstName}`,
    blocks: [
      amount(`Refund for booking ${facts.code}`, facts.refundCents, facts.rule ?? ''),
      paragraph(
        'It goes back the way it came. A card refund shows on your statement within 5 to 10 business days, depending on your bank.',
      ),
      button('See my booking', facts.link),
    ],
    sms: `your refund of ${formatCents(facts.refundCents)} for ${facts.code} is on its way. Details: ${facts.link}`,
  }),
  spanish: (facts) => ({
    subject: `Su devolución de ${formatCents(facts.refundCents)} está en camino`,
    preheader: `Para la reserva ${facts.code}.`,
    heading: `Su devolución está en camino, ${facts.firstName}`,
    blocks: [
      amount(`Devolución de la reserva ${facts.code}`, facts.refundCents, facts.rule ?? ''),
      paragraph(
        'Regresa por donde vino. Una devolución a la tarjeta aparece en su estado de cuenta en 5 a 10 días hábiles, según su banco.',
      ),
      button('Ver mi reserva', facts.link),
    ],
    sms: `su devolución de ${formatCents(facts.refundCents)} para ${facts.code} está en camino. Detalles: ${facts.link}`,
  }),
});
