/** What a host's message means to the guards: whether it says yes, and what of it may be repeated to them. */
import { answerToProposal } from '../dialogue/index.ts';
import type { Context } from '../kernel/index.ts';
import { understand } from '../understanding/index.ts';
import { addEvidence, type Evidence, type EvidenceFact } from './evidence.ts';
import { hostEvidence } from './find-unbacked.ts';
import type { LoadedTurn } from './load-turn.ts';
import { hearParts } from './hear-parts.ts';
import { lastWords } from './hear-turn.ts';
import { circumstancesOf } from './how-heard.ts';
import { readFigures } from './read-figures.ts';

/** Yes and no are words of every party and menu. */
export const WHATEVER = {
  catalog: { items: [] },
  limits: { childFromAge: 0, adultFromAge: 0, maxOnlineGuests: Number.MAX_SAFE_INTEGER },
} as const;

/** Nothing but thanks and greetings: a message of its own like that is no part of the answer beside it. */
const COURTESY =
  /^(?:(?:thanks?|thank you|thx|ty|so much|very much|a lot|cheers|hi|hey|hello|there|bye|good (?:morning|afternoon|evening)|muchas|much[ií]simas|gracias|hola|buen[oa]s|d[ií]as|tardes|noches)[\s,.!]*)+$/iu;

/** Strictly: whatever is not plainly yes or no to what this tool would do is unclear; null when it is no answer. */
export function answerIn({ turn, words }: LoadedTurn, tool: string): 'yes' | 'no' | 'unclear' | null {
  const parts = lastWords(turn);
  const said = parts.length === 1 ? words : parts.filter((text) => !COURTESY.test(text.trim())).join('\n\n');
  const heard = understand(said, { ...WHATEVER, now: turn.now, zone: turn.zone, expecting: 'yes_no' });
  return answerToProposal(tool, heard);
}

/** Amounts and rates are never the host's to say. */
function writtenBy(words: string, seq: number): readonly EvidenceFact[] {
  const from = { kind: 'host', id: String(seq) } as const;
  return readFigures(words).flatMap(({ kind, value }) =>
    kind === 'cents' || kind === 'percent' || kind === 'link' ? [] : [{ kind, value, from }],
  );
}

/** What earlier turns brought up, with what the host says now. */
export async function rememberHost(ctx: Context, loaded: LoadedTurn): Promise<Evidence> {
  const { words, evidence, turn } = loaded;
  const heard = hearParts(lastWords(turn), await circumstancesOf(ctx, turn));
  return addEvidence(evidence, [...hostEvidence(heard, turn.triggerSeq), ...writtenBy(words, turn.triggerSeq)]);
}
