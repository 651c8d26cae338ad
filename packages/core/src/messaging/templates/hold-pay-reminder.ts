import { amount, button, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** An hour before the deadline to pay the deposit. */
export const holdPayReminder = defineTemplate({
  timing: 'notice',
  needs: ['firstName', 'code', 'party', 'deadline', 'link', 'depositCents'],
  compose: ({ firstName, code, party, deadline, link, depositCents }) => ({
    subject: `One step left for ${shortDate(party.date)}: the deposit`,
    preheader: `Your slot is released when the deposit has not reached us by ${deadline}.`,
    heading: `Only the deposit is missing, ${firstName}`,
    blocks: [
      paragraph(
        `Thank you for signing. Once the deposit is paid, your date is locked. We keep the slot until ${deadline}.`,
      ),
      amount('Deposit, credited to your bill', depositCents),
      button('Pay the deposit', link),
      partyRows(code, party),
    ],
    sms: `only the deposit is missing for ${shortDate(party.date)}. Please pay until ${deadline}: ${link}`,
  }),
  spanish: ({ firstName, code, party, deadline, link, depositCents }) => ({
    subject: `Falta un paso para el ${shortDate(party.date)}: el depósito`,
    preheader: `Su turno se libera si el depósito no nos llega antes del ${deadline}.`,
    heading: `Solo falta el depósito, ${firstName}`,
    blocks: [
      paragraph(
        `Gracias por firmar. Al pagar el depósito, su fecha queda asegurada. Le guardamos el turno hasta el ${deadline}.`,
      ),
      amount('Depósito, se abona a su cuenta', depositCents),
      button('Pagar el depósito', link),
      partyRowsInSpanish(code, party),
    ],
    sms: `solo falta el depósito para el ${shortDate(party.date)}. Pague hasta el ${deadline}: ${link}`,
  }),
});
