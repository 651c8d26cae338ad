import { formatCents } from '../../kernel/index.ts';
import type { MessageFacts } from '../facts.ts';
import { amount, button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { wayBack, wayBackInSpanish, wayOf } from '../way-back.ts';

type Refund = Partial<MessageFacts>;

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

const NOTHING_TO_DO = 'You need not do anything.';

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
    const how = wayOf(facts);
    const bill = billInWords(facts);
    const link = facts.link ?? null;
    const pays = (facts.againCents ?? 0) > 0;
    const subject = {
      to_send: `You get ${sum} back`,
      sent: `We sent you ${sum} back`,
      sent_otherwise: `We sent you ${sum} back`,
      card: `Your refund of ${sum} is on its way`,
    }[how];
    const sms = {
      to_send: `you get ${sum} back for ${facts.code}; one of us sends it the way it came.`,
      sent: `we sent you ${sum} back for ${facts.code} the way it came.`,
      sent_otherwise: `we sent you ${sum} back for ${facts.code}, another way than by card, which did not take it.`,
      card: `your refund of ${sum} for ${facts.code} is on its way.`,
    }[how];
    return {
      subject,
      preheader: `For booking ${facts.code}.`,
      heading: `${how === 'card' ? 'Your refund is on its way' : subject}, ${facts.firstName}`,
      blocks: [
        amount(`Refund for booking ${facts.code}`, facts.refundCents, facts.rule ?? ''),
        paragraph(joined(wayBack(facts), how === 'card' || pays ? null : NOTHING_TO_DO)),
        ...(bill === null ? [] : [paragraph(bill)]),
        ...(link === null ? [] : [button('See my booking', link)]),
      ],
      sms: joined(sms, bill, link === null ? null : `Details: ${link}`),
    };
  },
  spanish: (facts) => {
    const sum = formatCents(facts.refundCents);
    const how = wayOf(facts);
    const bill = billInSpanish(facts);
    const link = facts.link ?? null;
    const pays = (facts.againCents ?? 0) > 0;
    const subject = {
      to_send: `Se le devuelven ${sum}`,
      sent: `Le devolvimos ${sum}`,
      sent_otherwise: `Le devolvimos ${sum}`,
      card: `Su devolución de ${sum} está en camino`,
    }[how];
    const sms = {
      to_send: `se le devuelven ${sum} de ${facts.code}; alguien de nuestro equipo se la envía por donde vino.`,
      sent: `le devolvimos ${sum} de ${facts.code} por donde vino.`,
      sent_otherwise: `le devolvimos ${sum} de ${facts.code} por otra vía, porque su tarjeta no la aceptó.`,
      card: `su devolución de ${sum} para ${facts.code} está en camino.`,
    }[how];
    return {
      subject,
      preheader: `Para la reserva ${facts.code}.`,
      heading: `${how === 'card' ? 'Su devolución está en camino' : subject}, ${facts.firstName}`,
      blocks: [
        amount(`Devolución de la reserva ${facts.code}`, facts.refundCents, facts.rule ?? ''),
        paragraph(joined(wayBackInSpanish(facts), how === 'card' || pays ? null : NADA_QUE_HACER)),
        ...(bill === null ? [] : [paragraph(bill)]),
        ...(link === null ? [] : [button('Ver mi reserva', link)]),
      ],
      sms: joined(sms, bill, link === null ? null : `Detalles: ${link}`),
    };
  },
});
