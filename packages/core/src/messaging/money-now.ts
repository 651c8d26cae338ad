/** What comes back to a host and what they still owe after a change, said every time, so that no earlier promise stands. */
import { formatCents } from '../kernel/index.ts';
import type { MessageFacts } from './facts.ts';
import { due, paragraph, type Block } from './message-content.ts';

type Money = Pick<MessageFacts, 'refundCents' | 'stoppedCents' | 'dueCents'>;

export function moneyNow({ refundCents = 0, stoppedCents = 0, dueCents = 0 }: Money): Block[] {
  const stays =
    stoppedCents > 0 ? [`${formatCents(stoppedCents)} of what was to come back to you stays for your party.`] : [];
  const back =
    refundCents > 0 ? [`${formatCents(refundCents)} was paid beyond the new total and comes back to you.`] : [];
  const nothing = refundCents <= 0 && dueCents <= 0 ? ['Nothing comes back and nothing more is due.'] : [];
  return [...[...stays, ...back, ...nothing].map((text) => paragraph(text)), ...due('Still due', dueCents)];
}

export function moneyNowInSpanish({ refundCents = 0, stoppedCents = 0, dueCents = 0 }: Money): Block[] {
  const stays =
    stoppedCents > 0 ? [`De lo que se le iba a devolver, ${formatCents(stoppedCents)} se queda para su fiesta.`] : [];
  const back =
    refundCents > 0 ? [`${formatCents(refundCents)} se pagó por encima del nuevo total y se le devuelve.`] : [];
  const nothing = refundCents <= 0 && dueCents <= 0 ? ['No se le devuelve nada ni debe nada más.'] : [];
  return [...[...stays, ...back, ...nothing].map((text) => paragraph(text)), ...due('Queda por pagar', dueCents)];
}
