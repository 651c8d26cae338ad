import { AppError } from '../kernel/index.ts';
import type { BaseFacts, FactName, MessageFacts, OptionalFacts } from './facts.ts';
import { factsInSpanish } from './facts-in-spanish.ts';
import type { Language } from './language.ts';
import type { MessageContent } from './message-content.ts';
import { briefDays } from './wording.ts';

/**
 * `answer` follows something the person just did and may go at any hour, because they wait for it; `notice` is our own
 * idea and its text waits until quiet hours are over.
 */
export type Timing = 'answer' | 'notice';

export interface Template {
  readonly timing: Timing;
  readonly needs: readonly FactName[];
  /** Those it has words in; what goes to our own people is in English alone. */
  readonly languages: readonly Language[];
  /** In the language of the facts, where there are words in it, otherwise in English. */
  compose(facts: MessageFacts): MessageContent;
}

type Facts<N extends FactName> = BaseFacts & Pick<OptionalFacts, N> & Partial<OptionalFacts>;

function brief(content: MessageContent): MessageContent {
  return { ...content, sms: briefDays(content.sms) };
}

/** A template that names the facts it cannot do without; composing with one of them missing throws `internal`. */
export function defineTemplate<const N extends FactName>(template: {
  readonly timing: Timing;
  readonly needs: readonly N[];
  readonly compose: (facts: Facts<N>) => MessageContent;
  /** The same in Spanish, with the same facts: for every message to hosts. */
  readonly spanish?: (facts: Facts<N>) => MessageContent;
}): Template {
  const complete = (facts: MessageFacts): facts is MessageFacts & Facts<N> =>
    template.needs.every((name) => facts[name] !== undefined);
  return {
    timing: template.timing,
    needs: template.needs,
    languages: template.spanish === undefined ? ['en'] : ['en', 'es'],
    compose(facts) {
      if (complete(facts))
        return facts.language === 'es' && template.spanish !== undefined
          ? brief(template.spanish(factsInSpanish(facts)))
          : template.compose(facts);
      const missing = template.needs.filter((name) => facts[name] === undefined);
      throw new AppError('internal', { reason: `a message lacks the facts ${missing.join(', ')}` });
    },
  };
}
