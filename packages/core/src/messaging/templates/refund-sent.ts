import { formatCents } from '../../kernel/index.ts';
import { amount, button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';

/** Money is on its way back. */
export const refundSent = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'refundCents'],
  compose: (facts) => {
    const sum = formatCents(facts.refundCents);
    const byHand = facts.refundByHand === true;
    const link = facts.link ?? null;
    return {
      subject: byHand ? `You get ${sum} back` : `Your refund of ${sum} is on its way`,
      preheader: `For booking ${facts.code}.`,
      heading: byHand ? `You get ${sum} back, ${facts.firstName}` : `Your refund is on its way, ${facts.firstName}`,
      blocks: [
        amount(`Refund for booking ${facts.code}`, facts.refundCents, facts.rule ?? ''),
        paragraph(
          byHand
            ? 'One of us sends it back the way it came. You need not do anything.'
            : 'It goes back the way it came. A card refund shows on your statement within 5 to 10 business days, depending on your bank.',
        ),
        ...(link === null ? [] : [button('See my booking', link)]),
      ],
      sms: `${byHand ? `you get ${sum} back for ${facts.code}; one of us sends it the way it came` : `your refund of ${sum} for ${facts.code} is on its way`}.${link === null ? '' : ` Details: ${link}`}`,
    };
  },
  spanish: (facts) => {
    const sum = formatCents(facts.refundCents);
    const byHand = facts.refundByHand === true;
    const link = facts.link ?? null;
    return {
      subject: byHand ? `Se le devuelven ${sum}` : `Su devolución de ${sum} está en camino`,
      preheader: `Para la reserva ${facts.code}.`,
      heading: byHand
        ? `Se le devuelven ${sum}, ${facts.firstName}`
        : `Su devolución está en camino, ${facts.firstName}`,
      blocks: [
        amount(`Devolución de la reserva ${facts.code}`, facts.refundCents, facts.rule ?? ''),
        paragraph(
          byHand
            ? 'Alguien de nuestro equipo se la envía por donde vino. Usted no tiene que hacer nada.'
            : 'Regresa por donde vino. Una devolución a la tarjeta aparece en su estado de cuenta en 5 a 10 días hábiles, según su banco.',
        ),
        ...(link === null ? [] : [button('Ver mi reserva', link)]),
      ],
      sms: `${byHand ? `se le devuelven ${sum} de ${facts.code}; alguien de nuestro equipo se la envía por donde vino` : `su devolución de ${sum} para ${facts.code} está en camino`}.${link === null ? '' : ` Detalles: ${link}`}`,
    };
  },
});
