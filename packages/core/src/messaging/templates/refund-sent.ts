import { formatCents } from '../../kernel/index.ts';
import type { MessageFacts } from '../facts.ts';
import { amount, button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';

type Refund = Partial<MessageFacts>;

/** How the money comes, in the first words, and what that means in full. */
function way({ refundByHand, refundSentByHand }: Refund): 'to_send' | 'sent' | 'card' {
  if (refundSentByHand === true) return 'sent';
  return refundByHand === true ? 'to_send' : 'card';
}

/** What becomes of the bill; null where the refund has nothing to do with it, such as money that was too much. */
function billInWords({ reducedCents = 0, againCents = 0 }: Refund): string | null {
  const again = `${formatCents(againCents)} of it will be due again: please pay it once more for your party.`;
  if (reducedCents > 0) {
    const less = `Your bill is ${formatCents(reducedCents)} smaller; nothing more is due for that.`;
    return againCents > 0 ? `${less} ${again}` : less;
  }
  return againCents > 0 ? `Your bill stays as it was. ${again}` : null;
}

function billInSpanish({ reducedCents = 0, againCents = 0 }: Refund): string | null {
  const again = `De eso, ${formatCents(againCents)} quedan otra vez por pagar: páguelos de nuevo para su fiesta, por favor.`;
  if (reducedCents > 0) {
    const less = `Su cuenta baja ${formatCents(reducedCents)}; por eso no debe nada más.`;
    return againCents > 0 ? `${less} ${again}` : less;
  }
  return againCents > 0 ? `Su cuenta queda como estaba. ${again}` : null;
}

const WAYS = {
  to_send: 'One of us sends it back the way it came.',
  sent: 'One of us has sent it back the way it came.',
  card: 'It goes back the way it came. A card refund shows on your statement within 5 to 10 business days, depending on your bank.',
};
const NOTHING_TO_DO = 'You need not do anything.';

const SPANISH_WAYS = {
  to_send: 'Alguien de nuestro equipo se la envía por donde vino.',
  sent: 'Alguien de nuestro equipo se la envió por donde vino.',
  card: 'Regresa por donde vino. Una devolución a la tarjeta aparece en su estado de cuenta en 5 a 10 días hábiles, según su banco.',
};
const NADA_QUE_HACER = 'Usted no tiene que hacer nada.';

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}

/** Money is on its way back, or was sent by one of us. */
export const refundSent = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'refundCents'],
  compose: (facts) => {
    const sum = formatCents(facts.refundCents);
    const how = way(facts);
    const bill = billInWords(facts);
    const link = facts.link ?? null;
    const pays = (facts.againCents ?? 0) > 0;
    const subject = {
      to_send: `You get ${sum} back`,
      sent: `We sent you ${sum} back`,
      card: `Your refund of ${sum} is on its way`,
    }[how];
    const sms = {
      to_send: `you get ${sum} back for ${facts.code}; one of us sends it the way it came.`,
      sent: `we sent you ${sum} back for ${facts.code} the way it came.`,
      card: `your refund of ${sum} for ${facts.code} is on its way.`,
    }[how];
    return {
      subject,
      preheader: `For booking ${facts.code}.`,
      heading: `${how === 'card' ? 'Your refund is on its way' : subject}, ${facts.firstName}`,
      blocks: [
        amount(`Refund for booking ${facts.code}`, facts.refundCents, facts.rule ?? ''),
        paragraph(joined(WAYS[how], how === 'card' || pays ? null : NOTHING_TO_DO)),
        ...(bill === null ? [] : [paragraph(bill)]),
        ...(link === null ? [] : [button('See my booking', link)]),
      ],
      sms: joined(sms, bill, link === null ? null : `Details: ${link}`),
    };
  },
  spanish: (facts) => {
    const sum = formatCents(facts.refundCents);
    const how = way(facts);
    const bill = billInSpanish(facts);
    const link = facts.link ?? null;
    const pays = (facts.againCents ?? 0) > 0;
    const subject = {
      to_send: `Se le devuelven ${sum}`,
      sent: `Le devolvimos ${sum}`,
      card: `Su devolución de ${sum} está en camino`,
    }[how];
    const sms = {
      to_send: `se le devuelven ${sum} de ${facts.code}; alguien de nuestro equipo se la envía por donde vino.`,
      sent: `le devolvimos ${sum} de ${facts.code} por donde vino.`,
      card: `su devolución de ${sum} para ${facts.code} está en camino.`,
    }[how];
    return {
      subject,
      preheader: `Para la reserva ${facts.code}.`,
      heading: `${how === 'card' ? 'Su devolución está en camino' : subject}, ${facts.firstName}`,
      blocks: [
        amount(`Devolución de la reserva ${facts.code}`, facts.refundCents, facts.rule ?? ''),
        paragraph(joined(SPANISH_WAYS[how], how === 'card' || pays ? null : NADA_QUE_HACER)),
        ...(bill === null ? [] : [paragraph(bill)]),
        ...(link === null ? [] : [button('Ver mi reserva', link)]),
      ],
      sms: joined(sms, bill, link === null ? null : `Detalles: ${link}`),
    };
  },
});
