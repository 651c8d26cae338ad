import { button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** The deadline passed and the seat is free again. */
export const holdExpired = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'party', 'link'],
  compose: ({ firstName, code, party, link }) => ({
    subject: `We have released ${shortDate(party.date)}`,
    preheader: 'Your hold has run out. Nothing was charged.',
    heading: `Your hold has run out, ${firstName}`,
    blocks: [
      paragraph(
        'The time to finish the booking has passed, so the slot is open to other hosts again. Nothing was charged. If a payment of yours is still on its way, we take the slot back for you when it is free, or return the money by ourselves.',
      ),
      partyRows(code, party),
      button('Pick a date again', link),
    ],
    sms: `the hold for ${shortDate(party.date)} at ${party.time} has run out. Nothing was charged. Book again: ${link}`,
  }),
  spanish: ({ firstName, code, party, link }) => ({
    subject: `Liberamos el ${shortDate(party.date)}`,
    preheader: 'Su apartado venció. No se cobró nada.',
    heading: `Su apartado venció, ${firstName}`,
    blocks: [
      paragraph(
        'Pasó el tiempo para terminar la reserva, así que el turno queda libre para otros. No se cobró nada. Si un pago suyo todavía está en camino, retomamos el turno para usted si está libre, o le devolvemos el dinero sin que haga nada.',
      ),
      partyRowsInSpanish(code, party),
      button('Elegir otra fecha', link),
    ],
    sms: `venció el apartado del ${shortDate(party.date)} a las ${party.time}. No se cobró nada. Reservar: ${link}`,
  }),
});
