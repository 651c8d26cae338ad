/** What a message asks for, request by request. */
import { ENGLISH_INTENTS, type IntentRule } from './intent-lexicon.ts';
import { ENGLISH_QUESTIONS } from './question-lexicon.ts';
import type { Reading } from './reading.ts';
import type { FoundIntent, Intent } from './understanding.ts';

interface Hit {
  readonly intent: Intent;
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
}

const RULES: readonly IntentRule[] = [...ENGLISH_INTENTS, ...ENGLISH_QUESTIONS];

/** A narrower request that is heard makes the wider one of the same words an echo of it. */
const ECHOES: ReadonlyMap<Intent, readonly Intent[]> = new Map([
  ['opt_out', ['cancel', 'change_guests', 'change_menu']],
]);

function hitsIn(line: string): Hit[] {
  return RULES.flatMap(({ intent, confidence, pattern }) => {
    const match = pattern.exec(line);
    return match === null ? [] : [{ intent, confidence, from: match.index, to: match.index + match[0].length }];
  });
}

function strongest(hits: readonly Hit[]): Hit[] {
  const best = new Map<Intent, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.intent);
    if (known === undefined || hit.confidence > known.confidence) best.set(hit.intent, hit);
  }
  const echoes = new Set([...best.keys()].flatMap((intent) => ECHOES.get(intent) ?? []));
  return [...best.values()].filter(({ intent }) => !echoes.has(intent));
}

/** The requests of a message in the order in which it makes them, each once. */
export function readIntents(reading: Reading): FoundIntent[] {
  return strongest(hitsIn(reading.plain))
    .toSorted((one, other) => one.from - other.from)
    .map(({ intent, confidence, from, to }) => ({ name: intent, confidence, span: reading.evidence(from, to).span }));
}
