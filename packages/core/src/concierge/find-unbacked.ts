/** Whether everything a reply states is backed. What is not may never be sent. Pure. */
import type { Understanding } from '../understanding/index.ts';
import type { Evidence, EvidenceFact } from './evidence.ts';
import { readFigures, type Figure } from './read-figures.ts';

function backs(fact: EvidenceFact, { kind, value }: Figure): boolean {
  if (fact.kind !== kind) return false;
  if (fact.value === value) return true;
  // A day said without its year is backed by the whole date, and the other way round.
  if (kind !== 'date') return false;
  const [one, other] = [String(fact.value), String(value)];
  return one.length !== other.length && (one.endsWith(other) || other.endsWith(one));
}

/** The figures of a text that no tool, article or host of this conversation brought up. */
export function findUnbacked(text: string, evidence: Evidence): readonly Figure[] {
  return readFigures(text).filter((figure) => !evidence.facts.some((fact) => backs(fact, figure)));
}

/**
 * What a host's own message backs: their guests, days, hours, place and addresses may be repeated to them. Amounts and
 * rates never: nobody sets our prices by naming them.
 */
export function hostEvidence(heard: Understanding, seq: number): readonly EvidenceFact[] {
  const from = { kind: 'host', id: String(seq) } as const;
  const { date, time, place, phone, email, bookingCode } = heard.slots;
  const days = date === undefined ? [] : [date.value, ...(date.ambiguous ?? [])].map(String);
  const said: readonly (readonly [EvidenceFact['kind'], string | number | undefined])[] = [
    ...days.map((day) => ['date', day] as const),
    ['time', time?.value.toString({ smallestUnit: 'minute' })],
    ...countsOf(heard).map((count) => ['count', count] as const),
    ...readFigures([place?.street, place?.postalCode].join(' ')).map(({ kind, value }) => [kind, value] as const),
    ['phone', phone?.value.replaceAll(/\D/g, '').slice(-10)],
    ['email', email?.value],
    ['code', bookingCode?.value],
  ];
  return said.flatMap(([kind, value]) => (value === undefined ? [] : [{ kind, value, from }]));
}

function countsOf({ slots }: Understanding): readonly (number | undefined)[] {
  const { party } = slots;
  return party === undefined ? [] : [party.adults, party.children, party.toddlers, party.total, ...(party.ages ?? [])];
}
