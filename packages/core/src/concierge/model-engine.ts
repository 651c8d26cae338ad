/** The engine that lets a model do the talking: the tools, the memory and the guards are those of the built-in one. */
import { handOverOnly, hearOnly, isForRules, type Hearing } from '../dialogue/index.ts';
import type { Context, ModelGateway, ModelMessage } from '../kernel/index.ts';
import { builtInEngine } from './built-in-engine.ts';
import type { Draft, Engine, EngineStep } from './engine.ts';
import { hearTurn } from './hear-turn.ts';
import { callModel, type ModelCaller } from './model-call.ts';
import { ModelGaveUp } from './model-gave-up.ts';
import { instructionsFor, promptFor } from './model-prompt.ts';
import { readModelSettings, type ModelSettings } from './model-settings.ts';
import { ModelHands, toolsOf } from './model-tools.ts';
import type { ChatLanguage } from './tool.ts';
import type { Toolbox } from './toolbox.ts';

/** Calls of the model for one answer: looking a party's price, date and an article up takes four. */
const MOST_CALLS = 8;

interface Talk {
  readonly caller: ModelCaller;
  readonly toolbox: Toolbox;
  /** What it is told: notes, and what was said. */
  readonly prompt: readonly ModelMessage[];
  readonly language: ChatLanguage;
}

export interface Spoken {
  readonly text: string;
  readonly hands: ModelHands;
}

/** Lets the model speak and use tools until it has an answer, has asked for a yes, or wants a person. */
export async function letModelTalk({ caller, toolbox, prompt, language }: Talk): Promise<Spoken> {
  const hands = new ModelHands(toolbox, language, caller.report);
  const tools = toolsOf(toolbox);
  const messages: ModelMessage[] = [...prompt];
  for (let made = 0; made < MOST_CALLS; made += 1) {
    const { text, calls, finish } = await callModel(caller, messages, tools);
    if (finish === 'length') throw new ModelGaveUp('cut_off');
    if (finish === 'filtered') throw new ModelGaveUp('filtered');
    if (calls.length === 0) return { text: text.trim(), hands };
    messages.push({ role: 'assistant', text, calls });
    for (const call of calls) {
      const output = await hands.use(call);
      messages.push({ role: 'tool', callId: call.id, name: call.name, output });
    }
    // From here on the words are the house's: nothing the model could add would make a yes or a hand-over clearer.
    if (hands.personWanted !== null || toolbox.proposed() !== null) return { text: '', hands };
  }
  throw new ModelGaveUp('loop');
}

function draftOf(toolbox: Toolbox, hearing: Hearing, { text, hands }: Spoken): Draft {
  const { heard } = hearing;
  const { sources, gaps, tried, personWanted } = hands;
  const intents = heard.intents.map(({ name }) => name);
  const shared = { language: heard.language, sources, actions: [], intents, gaps };
  if (personWanted !== null) {
    const { reason, added } = personWanted;
    const { summary, state, ...words } = handOverOnly(hearing, reason, added);
    return { ...shared, ...words, state, handOff: { reason, summary, tried: [...new Set(tried)].slice(0, 20) } };
  }
  const proposed = toolbox.proposed();
  return { ...shared, text: proposed?.summary ?? text, state: hearOnly(hearing, proposed !== null) };
}

function engineOf(ctx: Context, gateway: ModelGateway, settings: ModelSettings): Engine {
  // One time for the answer to a message, whether it takes one try or two.
  let signal: AbortSignal | null = null;
  return {
    name: 'model',
    async reply(turn, toolbox, report: (step: EngineStep) => void) {
      const hearing = await hearTurn(turn, toolbox);
      if (isForRules(hearing)) return { ...(await builtInEngine.reply(turn, toolbox, report)), engine: 'built_in' };
      signal ??= AbortSignal.timeout(settings.timeoutMs);
      const { intents, language } = hearing.heard;
      report({ kind: 'understood', intents: intents.map(({ name }) => name), language });
      const instructions = instructionsFor(settings.tone);
      const caller = { ctx, gateway, settings, instructions, conversationId: turn.conversationId, signal, report };
      const prompt = promptFor(turn, hearing);
      return draftOf(toolbox, hearing, await letModelTalk({ caller, toolbox, prompt, language }));
    },
  };
}

/** The model's engine for one message; null where none is connected or the settings want the built-in one. */
export async function openModelEngine(ctx: Context): Promise<Engine | null> {
  const gateway = ctx.gateways.model ?? null;
  if (gateway === null) return null;
  const settings = await readModelSettings(ctx);
  return settings === null ? null : engineOf(ctx, gateway, settings);
}
