import { formatCents } from '../../kernel/index.ts';
import { amount, button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** A booking made by our staff waits for its deposit. */
export const depositReminder = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'party', 'deadline', 'link', 'depositCents'],
  compose: ({ firstName, code, party, deadline, link, depositCents }) => ({
    subject: `Please pay the deposit for ${shortDate(party.date)}`,
    preheader: `${formatCents(depositCents)} until ${deadline} lock your date.`,
    heading: `Your date waits for its deposit, ${firstName}`,
    blocks: [
      paragraph(
        `We have written you in. The deposit locks the date; please pay it until ${deadline}, otherwise we have to give the slot back.`,
      ),
      amount('Deposit, credited to your bill', depositCents),
      button('Pay the deposit', link),
      partyRows(code, party),
    ],
    sms: `please pay the ${formatCents(depositCents)} deposit for ${shortDate(party.date)} until ${deadline}: ${link}`,
  }),
  spanish: ({ firstName, code, party, deadline, link, depositCents }) => ({
    subject: `Por favor pague el depósito para el ${shortDate(party.date)}`,
    preheader: `${formatCents(depositCents)} hasta el ${deadline} aseguran su fecha.`,
    heading: `Su fecha espera el depósito, ${firstName}`,
    blocks: [
      paragraph(
        `Ya le anotamos. El depósito asegura la fecha; por favor páguelo hasta el ${deadline}, o tendremos que devolver el turno.`,
      ),
      amount('Depósito, se abona a su cuenta', depositCents),
      button('Pagar el depósito', link),
      partyRowsInSpanish(code, party),
    ],
    sms: `pague el depósito de ${formatCents(depositCents)} para el ${shortDate(party.date)} hasta el ${deadline}: ${link}`,
  }),
});
