import { amount, button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** A slot is held: the agreement waits to be signed. */
export const holdPlaced = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'party', 'deadline', 'link', 'depositCents'],
  compose: ({ firstName, code, party, deadline, link, depositCents }) => ({
    subject: `Your hibachi party on ${shortDate(party.date)} is held: please sign`,
    preheader: `Sign until ${deadline}, then pay the deposit.`,
    heading: `We are holding your date, ${firstName}`,
    blocks: [
      paragraph(
        `The chef and the slot are yours until ${deadline}. Please read and sign the agreement by then; after that you have a few more hours to pay the deposit.`,
      ),
      button('Read and sign', link),
      partyRows(code, party),
      amount('Deposit, credited to your bill', depositCents),
      paragraph('Changed your mind? You need not do anything: the slot goes back to other hosts by itself.'),
    ],
    sms: `your party on ${shortDate(party.date)} at ${party.time} is held until ${deadline}. Please sign: ${link}`,
  }),
  spanish: ({ firstName, code, party, deadline, link, depositCents }) => ({
    subject: `Su fiesta hibachi del ${shortDate(party.date)} está apartada: por favor firme`,
    preheader: `Firme hasta el ${deadline} y después pague el depósito.`,
    heading: `Le apartamos la fecha, ${firstName}`,
    blocks: [
      paragraph(
        `El chef y el turno son suyos hasta el ${deadline}. Por favor lea y firme el acuerdo antes; después tiene unas horas más para pagar el depósito.`,
      ),
      button('Leer y firmar', link),
      partyRowsInSpanish(code, party),
      amount('Depósito, se abona a su cuenta', depositCents),
      paragraph('¿Cambió de idea? No tiene que hacer nada: el turno queda libre para otros sin más.'),
    ],
    sms: `su fiesta del ${shortDate(party.date)} a las ${party.time} está apartada hasta el ${deadline}. Firme: ${link}`,
  }),
});
