/** Answers to what many hosts open with, given again word for word while everything they rest on is as it was. */
import { createHash } from 'node:crypto';
import { ChatSource } from '@myhibachi/contracts';
import { z } from 'zod';
import { getConfig, getMenu } from '../catalog/index.ts';
import { authorize, newId, type Context } from '../kernel/index.ts';
import { knowledgeRevision } from '../knowledge/index.ts';
import { getVariables } from '../variables/index.ts';
import type { ComposedReply } from './composed-reply.ts';
import type { Draft, EngineStep, Turn } from './engine.ts';
import type { EvidenceFact } from './evidence.ts';
import { deleteKeptAnswers, insertKeptAnswer, useKeptAnswer, type KeptAnswerKey } from './kept-answer-store.ts';
import type { Toolbox } from './toolbox.ts';

type EngineName = ComposedReply['engine'];

interface Asked {
  readonly turn: Turn;
  readonly toolbox: Toolbox;
  readonly words: string;
}

/** Longer openings are nobody else's words. */
const MOST_WORDS = 200;
/** What tells everybody the same. */
const SAME_FOR_ALL: ReadonlySet<string> = new Set(['get_figures', 'get_menu', 'get_policies', 'search_knowledge']);

const Kept = z.object({
  text: z.string(),
  language: z.enum(['en', 'es']),
  sources: z.array(ChatSource),
  intents: z.array(z.string()),
  engine: z.literal('built_in').optional(),
  state: z.unknown(),
  facts: z.array(
    z.object({
      kind: z.custom<EvidenceFact['kind']>((kind) => typeof kind === 'string'),
      value: z.union([z.string(), z.number()]),
      from: z.object({ kind: z.enum(['tool', 'article']), id: z.string(), version: z.number().exactOptional() }),
      about: z.string().exactOptional(),
    }),
  ),
});

export interface RecalledAnswer {
  readonly draft: Draft;
  readonly steps: readonly EngineStep[];
}

/**
 * Whether the message says all there is to know: the first of somebody we do not know, without a day, number, place or
 * address of their own.
 */
function standsAlone({ turn, toolbox, words }: Asked): boolean {
  const { messages, summary, person, channel, rejected } = turn;
  return (
    messages.length === 1 &&
    messages[0]?.files === undefined &&
    summary === null &&
    person.customerId === null &&
    person.firstName === undefined &&
    channel !== 'email' &&
    rejected === undefined &&
    toolbox.pending === null &&
    words.length <= MOST_WORDS &&
    toolbox.evidence().facts.every(({ from }) => from.kind !== 'host')
  );
}

/** The same question in other capitals, spaces and closing marks is the same. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[¿¡\s]+|[?!.\s]+$/g, '');
}

/** Prices, menu, settings, articles: a change of any of them, and no answer made before it is found. */
async function versionsOf(ctx: Context, engine: EngineName): Promise<string> {
  const [variables, config, menu, knowledge] = await Promise.all([
    getVariables(ctx),
    getConfig(ctx),
    getMenu(ctx),
    knowledgeRevision(ctx),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([engine, variables, config, menu, knowledge]))
    .digest('base64url');
}

async function keptHours(ctx: Context): Promise<number> {
  return (await getVariables(ctx))['concierge.keptAnswerHours'];
}

/**
 * Under what the answer to this message is kept; null where it is nobody else's. Asked before there is an answer: of what
 * changes while it is made, an answer under this key knows nothing.
 */
export async function keptAnswerKey(ctx: Context, asked: Asked, engine: EngineName): Promise<KeptAnswerKey | null> {
  if ((await keptHours(ctx)) === 0 || !standsAlone(asked)) return null;
  const { turn, words } = asked;
  const question = [turn.channel, turn.language, turn.page ?? '', plain(words)].join('\n');
  return { questionBidx: ctx.crypto.blindIndex('search', question), restsOn: await versionsOf(ctx, engine) };
}

/** The answer kept for this very question; what it rests on becomes evidence of this conversation, for the guards. */
export async function recallAnswer(
  ctx: Context,
  { toolbox }: Asked,
  key: KeptAnswerKey,
): Promise<RecalledAnswer | null> {
  const since = ctx.clock.now().subtract({ hours: await keptHours(ctx) });
  const sealed = await useKeptAnswer(ctx.db, key, since);
  if (sealed === null) return null;
  const kept = Kept.safeParse(JSON.parse(ctx.crypto.decrypt('kept_answers.answer', sealed)));
  if (!kept.success) return null;
  const { facts, engine: by, ...draft } = kept.data;
  toolbox.recall(facts);
  const { intents, language } = draft;
  return {
    draft: { ...draft, actions: [], gaps: [], ...(by === undefined ? {} : { engine: by }) },
    steps: [{ kind: 'understood', intents, language }, { kind: 'recalled' }],
  };
}

/** Whether the answer is the same for everybody: questions only, from what everybody is told, and nothing begun. */
function isForEverybody({ draft, steps, rejected, fellBack, confirmed }: ComposedReply): boolean {
  const { handOff, gaps, actions, intents } = draft;
  return (
    handOff === undefined &&
    gaps.length === 0 &&
    actions.length === 0 &&
    intents.length > 0 &&
    rejected.length === 0 &&
    fellBack === null &&
    confirmed === null &&
    steps.every(
      (step) => step.kind !== 'proposed' && (step.kind !== 'tool' || (step.ok && SAME_FOR_ALL.has(step.tool))),
    )
  );
}

/** Keeps an answer for the next who asks the same, where it is the same for everybody. */
export async function keepAnswer(
  ctx: Context,
  { toolbox }: Asked,
  reply: ComposedReply,
  key: KeptAnswerKey,
): Promise<void> {
  if (!isForEverybody(reply)) return;
  const { text, language, sources, intents, state, engine: by } = reply.draft;
  const { facts } = toolbox.evidence();
  const answer = { text, language, sources, intents, state, facts, ...(by === undefined ? {} : { engine: by }) };
  await insertKeptAnswer(ctx.db, {
    id: newId(),
    ...key,
    answerEnc: ctx.crypto.encrypt('kept_answers.answer', JSON.stringify(answer)),
    at: ctx.clock.now(),
  });
}

/** Drops answers older than `concierge.keptAnswerHours`. Answers how many there were. */
export async function dropOldAnswers(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  return deleteKeptAnswers(ctx.db, ctx.clock.now().subtract({ hours: await keptHours(ctx) }));
}
