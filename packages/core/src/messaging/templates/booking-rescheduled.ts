import { formatCents } from '../../kernel/index.ts';
import { amount, button, link, paragraph } from '../message-content.ts';
import { moneyNow, moneyNowInSpanish } from '../money-now.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** The party has moved; what was paid moved along. */
export const bookingRescheduled = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'party', 'link', 'feeCents', 'dueCents'],
  compose: (facts) => {
    const from = facts.previous === undefined ? '' : ` from ${facts.previous.date} at ${facts.previous.time}`;
    return {
      subject: `Moved: your party is now on ${shortDate(facts.party.date)} at ${facts.party.time}`,
      preheader: 'What you have paid moved along with it.',
      heading: `Your party has moved, ${facts.firstName}`,
      blocks: [
        paragraph(
          `We have moved it${from} to ${facts.party.date} at ${facts.party.time}. What you have paid stays with your booking. The attached calendar entry replaces the earlier one.`,
        ),
        partyRows(facts.code, facts.party),
        ...(facts.feeCents > 0 ? [amount('Added to your bill', facts.feeCents, facts.rule ?? '')] : []),
        ...moneyNow(facts),
        button('Manage my booking', facts.link),
        ...(facts.calendarLink === undefined ? [] : [link('Add it to your calendar', facts.calendarLink)]),
      ],
      sms: `your party moved to ${shortDate(facts.party.date)} at ${facts.party.time}.${facts.feeCents > 0 ? ` Fee ${formatCents(facts.feeCents)}.` : ''} Details: ${facts.link}`,
    };
  },
  spanish: (facts) => {
    const from = facts.previous === undefined ? '' : ` del ${facts.previous.date} a las ${facts.previous.time}`;
    return {
      subject: `Movida: su fiesta es ahora el ${shortDate(facts.party.date)} a las ${facts.party.time}`,
      preheader: 'Lo que ya pagó se movió con ella.',
      heading: `Su fiesta cambió de fecha, ${facts.firstName}`,
      blocks: [
        paragraph(
          `La movimos${from} al ${facts.party.date} a las ${facts.party.time}. Lo que ya pagó se queda en su reserva. La entrada de calendario adjunta reemplaza la anterior.`,
        ),
        partyRowsInSpanish(facts.code, facts.party),
        ...(facts.feeCents > 0 ? [amount('Agregado a su cuenta', facts.feeCents, facts.rule ?? '')] : []),
        ...moneyNowInSpanish(facts),
        button('Administrar mi reserva', facts.link),
        ...(facts.calendarLink === undefined ? [] : [link('Agregar a mi calendario', facts.calendarLink)]),
      ],
      sms: `su fiesta se movió al ${shortDate(facts.party.date)} a las ${facts.party.time}.${facts.feeCents > 0 ? ` Cargo ${formatCents(facts.feeCents)}.` : ''} Detalles: ${facts.link}`,
    };
  },
});
