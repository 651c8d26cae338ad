import { formatCents } from '../../kernel/index.ts';
import { bill, button, due, list, paragraph } from '../message-content.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortDate } from '../wording.ts';

/** Guests or menu were changed. */
export const bookingChanged = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'party', 'link', 'totalCents', 'dueCents'],
  compose: (facts) => ({
    subject: `Changed: your party on ${shortDate(facts.party.date)}`,
    preheader: `The total is now ${formatCents(facts.totalCents)}.`,
    heading: `We have noted your changes, ${facts.firstName}`,
    blocks: [
      paragraph('This is your party as it stands now.'),
      ...(facts.changes === undefined || facts.changes.length === 0 ? [] : [list(facts.changes)]),
      partyRows(facts.code, facts.party),
      bill([...(facts.lines ?? []), { label: 'Total', amountCents: facts.totalCents }]),
      ...due('Still due', facts.dueCents),
      button('Manage my booking', facts.link),
    ],
    sms: `your party on ${shortDate(facts.party.date)} is changed. New total ${formatCents(facts.totalCents)}, due ${formatCents(facts.dueCents)}: ${facts.link}`,
  }),
  spanish: (facts) => ({
    subject: `Cambiada: su fiesta del ${shortDate(facts.party.date)}`,
    preheader: `El total es ahora ${formatCents(facts.totalCents)}.`,
    heading: `Anotamos sus cambios, ${facts.firstName}`,
    blocks: [
      paragraph('Así queda su fiesta por ahora.'),
      ...(facts.changes === undefined || facts.changes.length === 0 ? [] : [list(facts.changes)]),
      partyRowsInSpanish(facts.code, facts.party),
      bill([...(facts.lines ?? []), { label: 'Total', amountCents: facts.totalCents }]),
      ...due('Queda por pagar', facts.dueCents),
      button('Administrar mi reserva', facts.link),
    ],
    sms: `su fiesta del ${shortDate(facts.party.date)} cambió. Nuevo total ${formatCents(facts.totalCents)}, por pagar ${formatCents(facts.dueCents)}: ${facts.link}`,
  }),
});
