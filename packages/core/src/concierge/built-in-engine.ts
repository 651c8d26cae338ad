/** The engine that needs no key: it understands, follows the dialogue's policy, and lets the tools do the rest. */
import { converse, type Answer, type Reply, type Step } from '../dialogue/index.ts';
import { AppError } from '../kernel/index.ts';
import type { Understanding } from '../understanding/index.ts';
import { MOST_STATE_BYTES, type Draft, type Engine, type EngineStep } from './engine.ts';
import { hearTurn } from './hear-turn.ts';
import type { Toolbox } from './toolbox.ts';

/** A turn needs a handful of facts, with many questions some dozens; more is a fault of ours, and must not run for ever. */
const MOST_STEPS = 96;

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
    const hearing = await hearTurn(turn, toolbox);
    const { heard } = hearing;
    report({ kind: 'understood', intents: heard.intents.map(({ name }) => name), language: heard.language });
    const stage = { toolbox, language: heard.language, report };
    return draftOf(await playOut(stage, converse(hearing)), heard);
  },
};
