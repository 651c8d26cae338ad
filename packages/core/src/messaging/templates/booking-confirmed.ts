import { formatCents } from '../../kernel/index.ts';
import { bill, button, due, link, list, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** What comes with the e-mail, and the signature it asks for where one is missing. */
function enclosed(agreement: 'attached' | 'to_sign' | 'none', signHere: string) {
  if (agreement === 'attached') return [paragraph('Your signed agreement and a calendar entry are attached.')];
  const entry = 'A calendar entry is attached.';
  if (agreement === 'none') return [paragraph(entry)];
  return [
    paragraph(`${entry} Your agreement is not signed yet: please read and sign it before the party.`),
    button('Read and sign', signHere),
  ];
}

function enclosedInSpanish(agreement: 'attached' | 'to_sign' | 'none', signHere: string) {
  if (agreement === 'attached') return [paragraph('Su acuerdo firmado y una entrada para el calendario van adjuntos.')];
  const entry = 'Adjuntamos una entrada para el calendario.';
  if (agreement === 'none') return [paragraph(entry)];
  return [
    paragraph(`${entry} Su acuerdo aún no está firmado: léalo y fírmelo antes de la fiesta.`),
    button('Leer y firmar', signHere),
  ];
}

/** The deposit is in and the date is locked. */
export const bookingConfirmed = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'party', 'link', 'totalCents', 'paidCents', 'dueCents'],
  compose: (facts) => ({
    subject: `Confirmed: hibachi on ${shortDate(facts.party.date)} at ${facts.party.time}`,
    preheader: `Your date is locked. Booking ${facts.code}.`,
    heading: `It is a date, ${facts.firstName}!`,
    blocks: [
      paragraph('Your deposit has reached us and your party is confirmed.'),
      ...enclosed(facts.agreement ?? 'none', facts.link),
      partyRows(facts.code, facts.party),
      bill([...(facts.lines ?? []), { label: 'Total', amountCents: facts.totalCents }]),
      paragraph(`You have paid ${formatCents(facts.paidCents)} so far.`),
      ...due('Still due, on the day of the party at the latest', facts.dueCents),
      button('Manage my booking', facts.link),
      ...(facts.calendarLink === undefined ? [] : [link('Add it to your calendar', facts.calendarLink)]),
      ...(facts.notes === undefined || facts.notes.length === 0 ? [] : [list(facts.notes)]),
    ],
    sms: `confirmed! Hibachi on ${shortDate(facts.party.date)} at ${facts.party.time}, booking ${facts.code}. ${facts.agreement === 'to_sign' ? 'Please sign the agreement' : 'Manage'}: ${facts.link}`,
  }),
  spanish: (facts) => ({
    subject: `Confirmada: hibachi el ${shortDate(facts.party.date)} a las ${facts.party.time}`,
    preheader: `Su fecha está asegurada. Reserva ${facts.code}.`,
    heading: `¡Tenemos una cita, ${facts.firstName}!`,
    blocks: [
      paragraph('Recibimos su depósito y su fiesta está confirmada.'),
      ...enclosedInSpanish(facts.agreement ?? 'none', facts.link),
      partyRowsInSpanish(facts.code, facts.party),
      bill([...(facts.lines ?? []), { label: 'Total', amountCents: facts.totalCents }]),
      paragraph(`Hasta ahora ha pagado ${formatCents(facts.paidCents)}.`),
      ...due('Queda por pagar, a más tardar el día de la fiesta', facts.dueCents),
      button('Administrar mi reserva', facts.link),
      ...(facts.calendarLink === undefined ? [] : [link('Agregar a mi calendario', facts.calendarLink)]),
      ...(facts.notes === undefined || facts.notes.length === 0 ? [] : [list(facts.notes)]),
    ],
    sms: `¡confirmada! Hibachi el ${shortDate(facts.party.date)} a las ${facts.party.time}, reserva ${facts.code}. ${facts.agreement === 'to_sign' ? 'Firme el acuerdo' : 'Ver'}: ${facts.link}`,
  }),
});
