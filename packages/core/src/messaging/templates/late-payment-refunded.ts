import { formatCents } from '../../kernel/index.ts';
import { amount, button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** A payment came after the hold had run out and the slot was gone: the money goes back with an apology. */
export const latePaymentRefunded = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'party', 'refundCents', 'link'],
  compose: ({ firstName, code, party, refundCents, link }) => ({
    subject: `We are sorry: ${shortDate(party.date)} was gone, your payment is on its way back`,
    preheader: `${formatCents(refundCents)} are returned in full.`,
    heading: `We are sorry, ${firstName}`,
    blocks: [
      paragraph(
        'Your payment reached us after your hold had run out, and another host had taken the slot by then. We have returned all of it at once; you need not do anything.',
      ),
      amount(
        'Returned in full',
        refundCents,
        'A card refund shows on your statement within 5 to 10 business days, depending on your bank.',
      ),
      partyRows(code, party),
      paragraph('We would still love to cook for you. Pick another date, or call us and we will find one together.'),
      button('Find another date', link),
    ],
    sms: `sorry, ${shortDate(party.date)} was gone when your payment came. ${formatCents(refundCents)} are returned in full. Other dates: ${link}`,
  }),
  spanish: ({ firstName, code, party, refundCents, link }) => ({
    subject: `Lo sentimos: el ${shortDate(party.date)} ya estaba tomado, su pago va de regreso`,
    preheader: `${formatCents(refundCents)} se devuelven completos.`,
    heading: `Lo sentimos, ${firstName}`,
    blocks: [
      paragraph(
        'Su pago nos llegó cuando el apartado ya había vencido, y para entonces otra persona había tomado el turno. Le devolvimos todo de inmediato; no tiene que hacer nada.',
      ),
      amount(
        'Devuelto completo',
        refundCents,
        'Una devolución a la tarjeta aparece en su estado de cuenta en 5 a 10 días hábiles, según su banco.',
      ),
      partyRowsInSpanish(code, party),
      paragraph('Nos encantaría cocinar para usted. Elija otra fecha, o llámenos y encontramos una juntos.'),
      button('Buscar otra fecha', link),
    ],
    sms: `el ${shortDate(party.date)} ya estaba tomado cuando llegó su pago. Se devuelven ${formatCents(refundCents)}. Otras fechas: ${link}`,
  }),
});
