import { formatCents } from '../../kernel/index.ts';
import { bill, button, list, paragraph } from '../message-content.ts';
import { moneyNow, moneyNowInSpanish } from '../money-now.ts';
import { defineTemplate } from '../template.ts';
import { partyRows, partyRowsInSpanish, shortChanges, shortDate } from '../wording.ts';

function listed(changes: readonly string[]) {
  return changes.length === 0 ? [] : [paragraph('What is different:'), list(changes)];
}

function totalStep(total: number, was: number | undefined): string[] {
  if (was === undefined) return [];
  return [
    was === total
      ? `The total stays ${formatCents(total)}`
      : `New total: ${formatCents(total)} instead of ${formatCents(was)}`,
  ];
}

function listedInSpanish(changes: readonly string[]) {
  return changes.length === 0 ? [] : [paragraph('Lo que cambia:'), list(changes)];
}

function totalStepInSpanish(total: number, was: number | undefined): string[] {
  if (was === undefined) return [];
  return [
    was === total
      ? `El total sigue en ${formatCents(total)}`
      : `Nuevo total: ${formatCents(total)} en vez de ${formatCents(was)}`,
  ];
}

/** Guests, menu, place or gratuity were changed. */
export const bookingChanged = defineTemplate({
  timing: 'answer',
  needs: ['firstName', 'code', 'party', 'link', 'totalCents', 'dueCents', 'changes'],
  compose: (facts) => ({
    subject: `Changed: your party on ${shortDate(facts.party.date)}`,
    preheader: `The total is now ${formatCents(facts.totalCents)}.`,
    heading: `We have noted your changes, ${facts.firstName}`,
    blocks: [
      paragraph('This is your party as it stands now.'),
      ...listed([...facts.changes, ...totalStep(facts.totalCents, facts.wasCents)]),
      partyRows(facts.code, facts.party),
      bill([...(facts.lines ?? []), { label: 'Total', amountCents: facts.totalCents }]),
      ...moneyNow(facts),
      button('Manage my booking', facts.link),
    ],
    sms: `your party on ${shortDate(facts.party.date)} changed: ${shortChanges(facts.changes)}. New total ${formatCents(facts.totalCents)}, due ${formatCents(facts.dueCents)}: ${facts.link}`,
  }),
  spanish: (facts) => ({
    subject: `Cambiada: su fiesta del ${shortDate(facts.party.date)}`,
    preheader: `El total es ahora ${formatCents(facts.totalCents)}.`,
    heading: `Anotamos sus cambios, ${facts.firstName}`,
    blocks: [
      paragraph('Así queda su fiesta por ahora.'),
      ...listedInSpanish([...facts.changes, ...totalStepInSpanish(facts.totalCents, facts.wasCents)]),
      partyRowsInSpanish(facts.code, facts.party),
      bill([...(facts.lines ?? []), { label: 'Total', amountCents: facts.totalCents }]),
      ...moneyNowInSpanish(facts),
      button('Administrar mi reserva', facts.link),
    ],
    sms: `su fiesta del ${shortDate(facts.party.date)} cambió: ${shortChanges(facts.changes, 'es')}. Nuevo total ${formatCents(facts.totalCents)}, por pagar ${formatCents(facts.dueCents)}: ${facts.link}`,
  }),
});
