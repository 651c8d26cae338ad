import { button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** The link to the agreement, sent because somebody asked for it. */
export const signingLink = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'party', 'deadline', 'link'],
  compose: ({ firstName, code, party, deadline, link }) => ({
    subject: `Your link to sign for ${shortDate(party.date)}`,
    preheader: `Please sign until ${deadline}.`,
    heading: `Here is your link, ${firstName}`,
    blocks: [
      paragraph(
        `Open it on any phone or computer, read the agreement and sign with your finger or your name. The slot is held until ${deadline}.`,
      ),
      button('Read and sign', link),
      partyRows(code, party),
    ],
    sms: `here is your link to sign for ${shortDate(party.date)}, until ${deadline}: ${link}`,
  }),
  spanish: ({ firstName, code, party, deadline, link }) => ({
    subject: `Su enlace para firmar el ${shortDate(party.date)}`,
    preheader: `Por favor firme hasta el ${deadline}.`,
    heading: `Aquí está su enlace, ${firstName}`,
    blocks: [
      paragraph(
        `Ábralo en cualquier teléfono o computadora, lea el acuerdo y firme con el dedo o con su nombre. El turno está apartado hasta el ${deadline}.`,
      ),
      button('Leer y firmar', link),
      partyRowsInSpanish(code, party),
    ],
    sms: `aquí está su enlace para firmar el ${shortDate(party.date)}, hasta el ${deadline}: ${link}`,
  }),
});
