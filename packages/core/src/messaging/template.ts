import { AppError } from '../kernel/index.ts';
import type { BaseFacts, FactName, MessageFacts, OptionalFacts } from './facts.ts';
import type { MessageContent } from './message-content.ts';

/**
 * `answer` follows something the person just did and may go at any hour, because they wait for it; `notice` is our own
 * idea and its text waits until quiet hours are over.
 */
export type Timing = 'answer' | 'notice';

export interface Template {
  readonly timing: Timing;
  readonly needs: readonly FactName[];
  compose(facts: MessageFacts): MessageContent;
}

type Facts<N extends FactName> = BaseFacts & Pick<OptionalFacts, N> & Partial<OptionalFacts>;

/** A template that names the facts it cannot do without; composing with one of them missing throws `internal`. */
export function defineTemplate<const N extends FactName>(template: {
  readonly timing: Timing;
  readonly needs: readonly N[];
  readonly compose: (facts: Facts<N>) => MessageContent;
}): Template {
  const complete = (facts: MessageFacts): facts is MessageFacts & Facts<N> =>
    template.needs.every((name) => facts[name] !== undefined);
  return {
    timing: template.timing,
    needs: template.needs,
    compose(facts) {
      if (complete(facts)) return template.compose(facts);
      const missing = template.needs.filter((name) => facts[name] === undefined);
      throw new AppError('internal', { reason: `a message lacks the facts ${missing.join(', ')}` });
    },
  };
}
