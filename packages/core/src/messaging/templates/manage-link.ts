import { button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** The link to the booking, sent because the host asked one of us for it. */
export const manageLink = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'party', 'link'],
  compose: ({ firstName, code, party, link }) => ({
    subject: `Your booking ${code} for ${shortDate(party.date)}`,
    preheader: 'See, change, move or pay your party here.',
    heading: `Here is your booking, ${firstName}`,
    blocks: [
      paragraph('Behind this link are your party, your bill and everything you can still change.'),
      button('Open my booking', link),
      partyRows(code, party),
    ],
    sms: `here is your booking ${code} for ${shortDate(party.date)}: ${link}`,
  }),
  spanish: ({ firstName, code, party, link }) => ({
    subject: `Su reserva ${code} para el ${shortDate(party.date)}`,
    preheader: 'Aquí puede ver, cambiar, mover o pagar su fiesta.',
    heading: `Aquí está su reserva, ${firstName}`,
    blocks: [
      paragraph('Detrás de este enlace están su fiesta, su cuenta y todo lo que todavía puede cambiar.'),
      button('Abrir mi reserva', link),
      partyRowsInSpanish(code, party),
    ],
    sms: `aquí está su reserva ${code} para el ${shortDate(party.date)}: ${link}`,
  }),
});
