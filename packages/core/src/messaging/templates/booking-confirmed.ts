import { formatCents } from '../../kernel/index.ts';
import { bill, button, due, link, list, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** The deposit is in and the date is locked. */
export const bookingConfirmed = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'party', 'link', 'totalCents', 'paidCents', 'dueCents'],
  compose: (facts) => ({
    subject: `Confirmed: hibachi on ${shortDate(facts.party.date)} at ${facts.party.time}`,
    preheader: `Your date is locked. Booking ${facts.code}.`,
    heading: `It is a date, ${facts.firstName}!`,
    blocks: [
      paragraph(
        'Your deposit has reached us and your party is confirmed. Your signed agreement and a calendar entry are attached.',
      ),
      partyRows(facts.code, facts.party),
      bill([...(facts.lines ?? []), { label: 'Total', amountCents: facts.totalCents }]),
      paragraph(`You have paid ${formatCents(facts.paidCents)} so far.`),
      ...due('Still due, on the day of the party at the latest', facts.dueCents),
      button('Manage my booking', facts.link),
      ...(facts.calendarLink === undefined ? [] : [link('Add it to your calendar', facts.calendarLink)]),
      ...(facts.notes === undefined || facts.notes.length === 0 ? [] : [list(facts.notes)]),
    ],
    sms: `confirmed! Hibachi on ${shortDate(facts.party.date)} at ${facts.party.time}, booking ${facts.code}. Manage: ${facts.link}`,
  }),
  spanish: (facts) => ({
    subject: `Confirmada: hibachi el ${shortDate(facts.party.date)} a las ${facts.party.time}`,
    preheader: `Su fecha está asegurada. Reserva ${facts.code}.`,
    heading: `¡Tenemos una cita, ${facts.firstName}!`,
    blocks: [
      paragraph(
        'Recibimos su depósito y su fiesta está confirmada. Su acuerdo firmado y una entrada para el calendario van adjuntos.',
      ),
      partyRowsInSpanish(facts.code, facts.party),
      bill([...(facts.lines ?? []), { label: 'Total', amountCents: facts.totalCents }]),
      paragraph(`Hasta ahora ha pagado ${formatCents(facts.paidCents)}.`),
      ...due('Queda por pagar, a más tardar el día de la fiesta', facts.dueCents),
      button('Administrar mi reserva', facts.link),
      ...(facts.calendarLink === undefined ? [] : [link('Agregar a mi calendario', facts.calendarLink)]),
      ...(facts.notes === undefined || facts.notes.length === 0 ? [] : [list(facts.notes)]),
    ],
    sms: `¡confirmada! Hibachi el ${shortDate(facts.party.date)} a las ${facts.party.time}, reserva ${facts.code}. Ver: ${facts.link}`,
  }),
});
