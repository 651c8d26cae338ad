import { button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** A booking made by our staff got no deposit in time. */
export const depositCancelled = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'party', 'link'],
  compose: ({ firstName, code, party, link }) => ({
    subject: `Cancelled for want of a deposit: ${shortDate(party.date)}`,
    preheader: 'The slot is open to other hosts again. Nothing is owed.',
    heading: `We had to let your date go, ${firstName}`,
    blocks: [
      paragraph(
        'The deposit has not reached us in time, so the booking is cancelled and the slot is open to other hosts again. You owe nothing.',
      ),
      partyRows(code, party),
      button('Pick a date again', link),
    ],
    sms: `no deposit came for ${shortDate(party.date)}, so the booking is cancelled. You owe nothing. Book again: ${link}`,
  }),
  spanish: ({ firstName, code, party, link }) => ({
    subject: `Cancelada por falta de depósito: ${shortDate(party.date)}`,
    preheader: 'El turno está libre para otros. No debe nada.',
    heading: `Tuvimos que soltar su fecha, ${firstName}`,
    blocks: [
      paragraph(
        'El depósito no nos llegó a tiempo, así que la reserva está cancelada y el turno queda libre para otros. Usted no debe nada.',
      ),
      partyRowsInSpanish(code, party),
      button('Elegir otra fecha', link),
    ],
    sms: `no llegó el depósito para el ${shortDate(party.date)} y la reserva está cancelada. No debe nada. Reservar: ${link}`,
  }),
});
