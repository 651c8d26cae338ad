import { button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** An hour before the deadline to sign. */
export const holdSignReminder = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'party', 'deadline', 'link'],
  compose: ({ firstName, code, party, deadline, link }) => ({
    subject: `Still want ${shortDate(party.date)}? Please sign until ${deadline}`,
    preheader: 'Your slot is released when the agreement is not signed in time.',
    heading: `Your date is still held, ${firstName}`,
    blocks: [
      paragraph(
        `The agreement is not signed yet. We keep the slot for you until ${deadline} and then have to give it back.`,
      ),
      button('Read and sign', link),
      partyRows(code, party),
    ],
    sms: `your party on ${shortDate(party.date)} is held only until ${deadline}. Please sign: ${link}`,
  }),
  spanish: ({ firstName, code, party, deadline, link }) => ({
    subject: `¿Todavía quiere el ${shortDate(party.date)}? Firme hasta el ${deadline}`,
    preheader: 'Su turno se libera si el acuerdo no se firma a tiempo.',
    heading: `Su fecha sigue apartada, ${firstName}`,
    blocks: [
      paragraph(
        `El acuerdo todavía no está firmado. Le guardamos el turno hasta el ${deadline} y después tenemos que devolverlo.`,
      ),
      button('Leer y firmar', link),
      partyRowsInSpanish(code, party),
    ],
    sms: `su fiesta del ${shortDate(party.date)} está apartada solo hasta el ${deadline}. Firme: ${link}`,
  }),
});
