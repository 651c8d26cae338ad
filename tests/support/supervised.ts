/** Conversations of the concierge in a test: a host says something, an engine answers, a person looks at it. */
import { builtInEngine, runTurn, type Draft, type Engine, type Engines } from '@myhibachi/core/concierge';
import { openVisitor, receiveHostMessage, type Visitor } from '@myhibachi/core/conversations';
import { newId, type Context, type Role } from '@myhibachi/core/kernel';
import { understand } from '@myhibachi/core/understanding';
import type { TestPlatform } from './platform.ts';

export const BUILT_IN: Engines = { builtIn: builtInEngine, model: null };

/**
 * A model that says one thing after the other, whatever it is asked, for 40 millionths of a dollar each. What a host asks
 * for is heard by our rules, as beside the real one.
 */
export function modelSaying(...texts: readonly string[]): Engines {
  const left = [...texts];
  const model: Engine = {
    name: 'model',
    reply: async ({ state, messages, now, zone }, _toolbox, report): Promise<Draft> => {
      report({ kind: 'spent', tokensIn: 100, tokensOut: 20, costMicros: 40 });
      const limits = { childFromAge: 6, adultFromAge: 13, maxOnlineGuests: 50 };
      const heard = understand(messages.at(-1)?.text ?? '', { now, zone, catalog: { items: [] }, limits });
      return {
        text: left.shift() ?? '',
        language: 'en',
        sources: [],
        actions: [],
        intents: heard.intents.map(({ name }) => name),
        gaps: [],
        state,
      };
    },
  };
  return { builtIn: builtInEngine, model };
}

export interface Answered {
  readonly visitor: Visitor;
  readonly conversationId: string;
  /** Of the last answer. */
  readonly seq: number;
}

/** Says each in turn, in a browser of its own unless one is given, and waits for the answer. */
export async function chatWith(
  t: TestPlatform,
  said: readonly string[],
  engines: Engines = BUILT_IN,
  browser?: Visitor,
): Promise<Answered> {
  const visitor = browser ?? (await openVisitor(t.visitor())).visitor;
  let last: Answered | null = null;
  for (const text of said) {
    const message = { identityId: visitor.identityId, channel: 'web_chat' as const, text, clientKey: newId() };
    const { conversationId, seq } = await receiveHostMessage(t.visitor(), message);
    const outcome = await runTurn(t.as({ kind: 'concierge', conversationId }), { conversationId, seq }, engines);
    if (outcome.kind !== 'answered') throw new Error(`"${text}" was ${outcome.kind}`);
    last = { visitor, conversationId, seq: outcome.seq };
  }
  if (last === null) throw new Error('a host says something');
  return last;
}

/** Somebody of this role who exists nowhere else. */
export function someone(t: TestPlatform, role: Role, stationIds: readonly string[] = []): Context {
  return t.as({ kind: 'staff', staffId: newId(), role, stationIds: [...stationIds], chefId: null, sessionId: null });
}
