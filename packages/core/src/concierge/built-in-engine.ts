/** The engine that needs no key: it understands, follows the dialogue's policy, and lets the tools do the rest. */
import { Config, Menu } from '@myhibachi/contracts';
import {
  converse,
  readDialogueState,
  type Answer,
  type CompanyFigures,
  type DialogueState,
  type Hearing,
  type Reply,
  type Step,
} from '../dialogue/index.ts';
import { AppError } from '../kernel/index.ts';
import { understand, type Circumstances, type Understanding } from '../understanding/index.ts';
import { MOST_STATE_BYTES, type Draft, type Engine, type EngineStep, type Turn } from './engine.ts';
import type { Toolbox } from './toolbox.ts';

const Figures = Config.omit({ variables: true });

/** A turn needs a handful of facts; more is a fault of ours, and must not run for ever. */
const MOST_STEPS = 24;

async function read<T>(toolbox: Toolbox, tool: string, schema: { parse(value: unknown): T }): Promise<T> {
  const answer = await toolbox.call(tool, {});
  if (!answer.ok) throw new AppError('internal', { reason: `${tool} was refused: ${answer.code}` });
  return schema.parse(answer.output);
}

function circumstances(
  turn: Turn,
  state: DialogueState,
  facts: { figures: CompanyFigures; menu: Menu },
): Circumstances {
  const { price, party } = facts.figures;
  const { proteins, upgrades, addOns, included } = facts.menu;
  return {
    now: turn.now,
    zone: turn.zone,
    catalog: { items: [...proteins, ...upgrades, ...addOns, ...included] },
    limits: {
      childFromAge: price.childFromAge,
      adultFromAge: price.adultFromAge,
      maxOnlineGuests: party.maxOnlineGuests,
    },
    expecting: state.expecting,
  };
}

function lastWords({ messages }: Turn): string {
  const last = messages.at(-1);
  if (last === undefined || last.author !== 'host') throw new AppError('internal', { reason: 'a turn answers a host' });
  return last.text;
}

/**
 * An address or a bare "yes" says no language of its own: it goes on in the one spoken so far. Spanish words are plain
 * enough to turn to Spanish; back to English only by a request.
 */
function inLanguageOf({ language, messages }: Turn, heard: Understanding): Understanding {
  const begins = messages.every(({ author }) => author === 'host');
  return begins || heard.language === 'es' || heard.intents.length > 0 ? heard : { ...heard, language };
}

interface Stage {
  readonly toolbox: Toolbox;
  readonly language: Understanding['language'];
  readonly report: (step: EngineStep) => void;
}

async function perform({ toolbox, language, report }: Stage, step: Step): Promise<Answer> {
  if (step.do === 'propose') {
    const answer = await toolbox.propose(step.tool, step.input, language);
    if (!answer.ok) {
      report({ kind: 'tool', tool: step.tool, ok: false, code: answer.code });
      return answer;
    }
    report({ kind: 'proposed', tool: step.tool });
    return { ok: true, output: answer.proposal.summary };
  }
  const answer = step.do === 'call' ? await toolbox.call(step.tool, step.input) : await toolbox.confirm();
  const kind = step.do === 'call' ? 'tool' : 'confirmed';
  report({ kind, tool: answer.tool, ok: answer.ok, ...(answer.ok ? {} : { code: answer.code }) });
  return answer;
}

async function playOut(stage: Stage, script: Generator<Step, Reply, Answer>): Promise<Reply> {
  let next = script.next();
  for (let steps = 0; next.done !== true; steps += 1) {
    if (steps >= MOST_STEPS) throw new AppError('internal', { reason: `a turn took more than ${MOST_STEPS} steps` });
    next = script.next(await perform(stage, next.value));
  }
  return next.value;
}

function draftOf(reply: Reply, heard: Understanding): Draft {
  const { text, state, links, sources, gaps, tried, handOver } = reply;
  const size = Buffer.byteLength(JSON.stringify(state));
  if (size > MOST_STATE_BYTES) throw new AppError('internal', { reason: `the dialogue's state has ${size} bytes` });
  return {
    text,
    language: heard.language,
    sources,
    actions: links.map(({ label, url }) => ({ kind: 'link', label, url })),
    intents: heard.intents.map(({ name }) => name),
    ...(handOver === null ? {} : { handOff: { ...handOver, tried } }),
    gaps,
    state,
  };
}

/** Answers by rules alone; the same message in the same place of the same conversation always gets the same answer. */
export const builtInEngine: Engine = {
  name: 'built_in',
  async reply(turn, toolbox, report) {
    const state = readDialogueState(turn.state);
    const [figures, menu] = await Promise.all([read(toolbox, 'get_figures', Figures), read(toolbox, 'get_menu', Menu)]);
    const heard = inLanguageOf(turn, understand(lastWords(turn), circumstances(turn, state, { figures, menu })));
    report({ kind: 'understood', intents: heard.intents.map(({ name }) => name), language: heard.language });
    const { firstName, lastName, email, phone, customerId } = turn.person;
    const hearing: Hearing = {
      state,
      heard,
      pending: toolbox.pending,
      person: {
        signedIn: customerId !== null,
        ...(firstName === undefined ? {} : { firstName }),
        ...(lastName === undefined ? {} : { lastName }),
        ...(email === undefined ? {} : { email }),
        ...(phone === undefined ? {} : { phone }),
      },
      channel: turn.channel,
      now: turn.now,
      zone: turn.zone,
      figures,
      menu,
      siteUrl: toolbox.siteUrl,
    };
    const stage = { toolbox, language: heard.language, report };
    return draftOf(await playOut(stage, converse(hearing)), heard);
  },
};
