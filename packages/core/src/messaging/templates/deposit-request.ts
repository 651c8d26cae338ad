import { formatCents } from '../../kernel/index.ts';
import { amount, button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** Our staff have written a party in: the deposit and the signature are next. */
export const depositRequest = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'party', 'deadline', 'link', 'depositCents'],
  compose: ({ firstName, code, party, deadline, endsAt, link, depositCents }) => ({
    subject: `Your hibachi party on ${shortDate(party.date)}: please pay the deposit`,
    preheader: `${formatCents(depositCents)} until ${deadline} lock your date.`,
    heading: `We have written you in, ${firstName}`,
    blocks: [
      paragraph(
        `It was good to talk to you. Please look over your party, sign the agreement and pay the deposit until ${deadline}; then the date is yours.`,
      ),
      amount('Deposit, credited to your bill', depositCents),
      ...(endsAt === undefined
        ? []
        : [paragraph(`If it has not come by ${endsAt}, the booking ends by itself and the date is open to others.`)]),
      button('Open my booking', link),
      partyRows(code, party),
    ],
    sms: `please sign and pay ${formatCents(depositCents)} for ${shortDate(party.date)} until ${deadline}: ${link}`,
  }),
  spanish: ({ firstName, code, party, deadline, endsAt, link, depositCents }) => ({
    subject: `Su fiesta hibachi del ${shortDate(party.date)}: por favor pague el depósito`,
    preheader: `${formatCents(depositCents)} hasta el ${deadline} aseguran su fecha.`,
    heading: `Ya le anotamos, ${firstName}`,
    blocks: [
      paragraph(
        `Fue un gusto hablar con usted. Por favor revise su fiesta, firme el acuerdo y pague el depósito hasta el ${deadline}; entonces la fecha es suya.`,
      ),
      amount('Depósito, se abona a su cuenta', depositCents),
      ...(endsAt === undefined
        ? []
        : [paragraph(`Si no llega hasta el ${endsAt}, la reserva termina sola y la fecha queda libre para otros.`)]),
      button('Abrir mi reserva', link),
      partyRowsInSpanish(code, party),
    ],
    sms: `firme y pague ${formatCents(depositCents)} para el ${shortDate(party.date)} hasta el ${deadline}: ${link}`,
  }),
});
