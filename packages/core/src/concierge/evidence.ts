/** What a reply may state: every figure, date, time and sentence that a tool, an article or the host brought up. */
import { readFigures, type FigureKind } from './read-figures.ts';

export interface EvidenceSource {
  readonly kind: 'tool' | 'article' | 'host';
  /** The tool's name, the article's slug, or the message's `seq`. */
  readonly id: string;
  readonly version?: number;
}

export interface EvidenceFact {
  readonly kind: FigureKind | 'sentence';
  /** As in `Figure`; a sentence word for word. */
  readonly value: string | number;
  readonly from: EvidenceSource;
}

export interface Evidence {
  readonly facts: readonly EvidenceFact[];
}

export const NO_EVIDENCE: Evidence = { facts: [] };

/** Enough for a long conversation; the oldest facts go first. */
const MOST_FACTS = 2_000;
const MOST_DEPTH = 12;

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Opaque ids and tokens hold digits that mean nothing. */
const OPAQUE = /^(?:[a-z]{3}_[0-9a-f]{32}|[A-Za-z0-9_-]{40,})$/;

/** Counters of ours that no reply speaks of, and that would back any small number. */
const INTERNAL = /^(?:version|seq|epoch|score|confidence|lat|lng)$/;

type Value = Pick<EvidenceFact, 'kind' | 'value'>;

function momentFacts(instant: string, zone: string): Value[] {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return [
    { kind: 'date', value: local.toPlainDate().toString() },
    { kind: 'time', value: time },
  ];
}

function textFacts(text: string, zone: string): Value[] {
  if (INSTANT.test(text)) return momentFacts(text, zone);
  if (TIME.test(text)) return [{ kind: 'time', value: text }];
  if (DATE.test(text)) return [{ kind: 'date', value: text }];
  if (OPAQUE.test(text)) return [];
  const figures = readFigures(text).map(({ kind, value }): Value => ({ kind, value }));
  // A sentence is what a policy, rule or article says; names and labels are shorter.
  return text.length >= 20 && text.includes(' ') ? [...figures, { kind: 'sentence', value: text }] : figures;
}

function numberFacts(key: string, value: number): Value[] {
  if (/cents(?:PerMile)?$/i.test(key) || key === 'centsPerMile') return [{ kind: 'cents', value }];
  if (/percents?$/i.test(key)) return [{ kind: 'percent', value }];
  if (/millipercent$/i.test(key)) return [{ kind: 'percent', value: value / 1000 }];
  return [{ kind: 'count', value }];
}

function walk(value: unknown, key: string, zone: string, depth: number): Value[] {
  if (depth > MOST_DEPTH) return [];
  if (typeof value === 'number') return numberFacts(key, value);
  if (typeof value === 'string') return textFacts(value, zone);
  if (Array.isArray(value)) return value.flatMap((item: unknown) => walk(item, key, zone, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    INTERNAL.test(name) ? [] : walk(inner, name, zone, depth + 1),
  );
}

/** Every fact of a tool's answer, an article or a message. Moments are told by the clock of `zone`. */
export function collectEvidence(from: EvidenceSource, value: unknown, zone: string): readonly EvidenceFact[] {
  const seen = new Set<string>();
  return walk(value, '', zone, 0).flatMap((fact) => {
    const key = `${fact.kind} ${fact.value}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...fact, from }];
  });
}

/** Both, without repeating what is known; bounded. */
export function addEvidence(known: Evidence, facts: readonly EvidenceFact[]): Evidence {
  const keyOf = (fact: EvidenceFact) => `${fact.kind} ${fact.value} ${fact.from.kind} ${fact.from.id}`;
  const keys = new Set(known.facts.map(keyOf));
  const fresh = facts.filter((fact) => !keys.has(keyOf(fact)));
  return fresh.length === 0 ? known : { facts: [...known.facts, ...fresh].slice(-MOST_FACTS) };
}
