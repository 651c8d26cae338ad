import { handOverWords } from '../dialogue/index.ts';
import type { ComposedReply } from './composed-reply.ts';
import type { Draft, HandOff, Turn } from './engine.ts';

interface HandedOver extends Pick<Draft, 'language' | 'intents'> {
  readonly handOff: HandOff;
}

/** What a host reads where a person answers in place of the concierge, for this reason. */
export function handOverDraft({ state }: Turn, { language, intents, handOff }: HandedOver): Draft {
  const text = handOverWords(handOff.reason, language);
  return { text, language, sources: [], actions: [], intents, handOff, gaps: [], state };
}

/** The same where no engine was asked: nothing was found, thrown away or spent. */
export function handOverReply(turn: Turn, handedOver: HandedOver): ComposedReply {
  const { language, intents } = handedOver;
  return {
    draft: handOverDraft(turn, handedOver),
    engine: 'built_in',
    steps: [{ kind: 'understood', intents, language }],
    findings: [],
    rejected: [],
    drafts: 0,
    fellBack: null,
    usage: { tokensIn: 0, tokensOut: 0, costMicros: 0 },
    confirmed: null,
  };
}
