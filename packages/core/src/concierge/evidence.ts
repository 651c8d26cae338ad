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
  /** What an amount is for, as the answer that brought it up says: the name of its field and thing, or its sentence. */
  readonly about?: string;
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

/** What hosts and others write in their own words: their days and numbers may be said back to them, amounts never. */
const FREE_TEXT = /(?:^notes?|Notes?|^question|[nN]ame|^street|^city|^occasion|^summary|^subject)$/;

type Value = Pick<EvidenceFact, 'kind' | 'value' | 'about'>;

interface Walk {
  readonly zone: string;
  /** Texts that were handed in: to hear them again proves nothing. */
  readonly echoes: ReadonlySet<string>;
  /** The name of the thing whose fields are read. */
  readonly subject: string;
}

function subjectOf(value: object, before: string): string {
  if ('name' in value && typeof value.name === 'string') return value.name;
  return 'label' in value && typeof value.label === 'string' ? value.label : before;
}

const NEVER_ECHOED: ReadonlySet<EvidenceFact['kind']> = new Set(['cents', 'percent', 'link', 'sentence']);

function withoutAmounts(facts: readonly Value[]): Value[] {
  return facts.filter(({ kind }) => !NEVER_ECHOED.has(kind));
}

function momentFacts(instant: string, zone: string): Value[] {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return [
    { kind: 'date', value: local.toPlainDate().toString() },
    { kind: 'time', value: time },
  ];
}

const MOST_ABOUT = 160;

/** The sentence an amount stands in says what it is for. */
function sentenceWith(text: string, figure: string): string {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/u);
  return (sentences.find((sentence) => sentence.includes(figure)) ?? text).slice(0, MOST_ABOUT);
}

function textFacts(text: string, zone: string): Value[] {
  if (INSTANT.test(text)) return momentFacts(text, zone);
  if (TIME.test(text)) return [{ kind: 'time', value: text }];
  if (DATE.test(text)) return [{ kind: 'date', value: text }];
  if (OPAQUE.test(text)) return [];
  const figures = readFigures(text).map(({ kind, value, text: said }): Value =>
    kind === 'cents' ? { kind, value, about: sentenceWith(text, said) } : { kind, value },
  );
  // A sentence is what a policy, rule or article says; names and labels are shorter.
  return text.length >= 20 && text.includes(' ') ? [...figures, { kind: 'sentence', value: text }] : figures;
}

function numberFacts(key: string, value: number, subject: string): Value[] {
  if (/millipercent$/i.test(key)) return [{ kind: 'percent', value: value / 1000 }];
  // Before cents, with which "percents" ends as well.
  if (/percents?$/i.test(key)) return [{ kind: 'percent', value }];
  if (/cents(?:PerMile)?$/i.test(key) || key === 'centsPerMile')
    return [{ kind: 'cents', value, about: `${subject} ${key}`.trim().slice(0, MOST_ABOUT) }];
  return [{ kind: 'count', value }];
}

function walk(value: unknown, key: string, how: Walk, depth: number): Value[] {
  if (depth > MOST_DEPTH) return [];
  if (typeof value === 'number') return numberFacts(key, value, how.subject);
  if (typeof value === 'string') {
    const facts = textFacts(value, how.zone);
    return FREE_TEXT.test(key) || how.echoes.has(value.trim()) ? withoutAmounts(facts) : facts;
  }
  if (Array.isArray(value)) return value.flatMap((item: unknown) => walk(item, key, how, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const inside = { ...how, subject: subjectOf(value, how.subject) };
  return Object.entries(value).flatMap(([name, inner]) =>
    INTERNAL.test(name) ? [] : walk(inner, name, inside, depth + 1),
  );
}

/** Every text of an input, however deep. */
export function textsOf(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) return [];
  return Object.values(value).flatMap((inner: unknown) => textsOf(inner, depth + 1));
}

/**
 * Every fact of a tool's answer, an article or a message. Moments are told by the clock of `zone`. Of texts that somebody
 * has handed in (`echoes`) or written in their own words, no amount, rate, link or sentence counts.
 */
export function collectEvidence(
  from: EvidenceSource,
  value: unknown,
  zone: string,
  echoes: readonly string[] = [],
): readonly EvidenceFact[] {
  const seen = new Set<string>();
  return walk(value, '', { zone, echoes: new Set(echoes), subject: '' }, 0).flatMap((fact) => {
    const key = `${fact.kind} ${fact.value} ${fact.about ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...fact, from }];
  });
}

/** Both, without repeating what is known; bounded. */
export function addEvidence(known: Evidence, facts: readonly EvidenceFact[]): Evidence {
  const keyOf = (fact: EvidenceFact) =>
    `${fact.kind} ${fact.value} ${fact.from.kind} ${fact.from.id} ${fact.about ?? ''}`;
  const keys = new Set(known.facts.map(keyOf));
  const fresh = facts.filter((fact) => !keys.has(keyOf(fact)));
  return fresh.length === 0 ? known : { facts: [...known.facts, ...fresh].slice(-MOST_FACTS) };
}
