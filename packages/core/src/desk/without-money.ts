/** What those see who may not see money (domain 12): one rule for a booking's page, the queue and what a move means. */
import type { DeskBooking, DeskMovePreview } from '@myhibachi/contracts';

const AMOUNT = /[-−]?\$\s?\d[\d,]*(?:\.\d+)?/gu;

/** What happened to money alone; of everything else only the amounts are left out. */
const MONEY_EVENTS: ReadonlySet<string> = new Set([
  'payment',
  'late_payment',
  'overpayment',
  'overpayment_decided',
  'refund_requested',
  'bill_reduced',
  'bill_restored',
  'refund_agreed',
  'refund_withdrawn',
  'credit_returned',
  'credit_stopped',
]);

/** Decisions about money; the others are about the party. */
export const MONEY_DECISIONS: ReadonlySet<string> = new Set(['overpayment', 'refund']);

/** The same words, with every amount of money replaced. */
export function hideAmounts(text: string): string {
  return text.replaceAll(AMOUNT, '(amount hidden)');
}

function viewTimeline(timeline: DeskBooking['timeline']): DeskBooking['timeline'] {
  return timeline
    .filter(({ kind }) => !MONEY_EVENTS.has(kind))
    .map((event) => ({
      ...event,
      text: hideAmounts(event.text),
      note: event.note === null ? null : hideAmounts(event.note),
    }));
}

/** The party, its people and its papers without the bill: what is about money is null, empty or left out. */
export function withoutMoney(view: DeskBooking): DeskBooking {
  return {
    ...view,
    summary: { ...view.summary, lines: [], totals: null },
    gratuityPercent: null,
    money: null,
    payments: [],
    refunds: [],
    ledger: [],
    deposit: { ...view.deposit, amountCents: null, missingCents: null },
    policyText: [],
    documents: view.documents.filter(({ kind }) => kind !== 'invoice'),
    timeline: viewTimeline(view.timeline),
    // One's own note stays as it was written, so that correcting it keeps its words.
    notes: view.notes.map((note) => (note.mine ? note : { ...note, text: hideAmounts(note.text) })),
    decisions: view.decisions
      .filter(({ kind }) => !MONEY_DECISIONS.has(kind))
      .map((decision) => ({ ...decision, reason: hideAmounts(decision.reason) })),
  };
}

/** Whether a move costs something is told, so that the host can be; how much is not. */
export function moveWithoutMoney(preview: DeskMovePreview): DeskMovePreview {
  return { ...preview, feeCents: null, dueCents: null, rule: hideAmounts(preview.rule) };
}
