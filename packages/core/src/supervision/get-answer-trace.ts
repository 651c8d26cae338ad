import { ChatSource, type AnswerTrace } from '@myhibachi/contracts';
import { z } from 'zod';
import { TOOLS, maskPersonal } from '../concierge/index.ts';
import { readThread } from '../conversations/index.ts';
import { authorize, encodeId, notFound, type Context } from '../kernel/index.ts';
import { findAnswer, findArticleIds, type AnswerRow } from './answer-store.ts';

/** As it was written; an older one holds less. */
const Trace = z.object({
  calls: z
    .array(
      z.object({
        tool: z.string(),
        how: z.enum(['call', 'propose', 'confirm']),
        ok: z.boolean(),
        code: z.string().nullable(),
        input: z.unknown(),
        output: z.unknown(),
      }),
    )
    .default([]),
  rejected: z
    .array(
      z.object({
        engine: z.string(),
        text: z.string(),
        findings: z.array(z.object({ kind: z.string(), what: z.string() })),
      }),
    )
    .default([]),
  sources: z.array(ChatSource).default([]),
  gaps: z.array(z.string()).default([]),
  handOff: z
    .object({ reason: z.string(), summary: z.string(), tried: z.array(z.string()) })
    .nullable()
    .default(null),
});

function openTrace(ctx: Context, { traceEnc }: AnswerRow): z.output<typeof Trace> {
  return Trace.parse(traceEnc === null ? {} : JSON.parse(ctx.crypto.decrypt('concierge_turns.trace', traceEnc)));
}

function titleOf(tool: string): string | null {
  const names: Readonly<Record<string, { readonly title: string }>> = TOOLS;
  return names[tool]?.title ?? null;
}

function lastedMs({ startedAt, finishedAt }: AnswerRow): number {
  return finishedAt === null ? 0 : Math.max(0, finishedAt.epochMilliseconds - startedAt.epochMilliseconds);
}

/** The answer of the concierge at a place of a conversation within reach. Throws `not_found` for anything else. */
export async function loadAnswer(ctx: Context, where: { readonly conversationId: string; readonly seq: number }) {
  authorize(ctx, 'conversation.read');
  const { conversationId, seq } = where;
  const { conversation } = await readThread(ctx, { conversationId, limit: 1 });
  const row = await findAnswer(ctx.db, conversationId, seq);
  if (row === null) throw notFound('answer of the concierge');
  return { conversation, row };
}

/**
 * How the concierge came to an answer: what it heard, every tool with what it was asked and answered (people masked), what
 * it rests on, what the guards threw away, how long it took and what it cost. For whoever may read the conversation.
 */
export async function getAnswerTrace(
  ctx: Context,
  where: { readonly conversationId: string; readonly seq: number },
): Promise<AnswerTrace> {
  authorize(ctx, 'conversation.read');
  const { conversation, row } = await loadAnswer(ctx, where);
  const { calls, sources, ...trace } = openTrace(ctx, row);
  const slugs = sources.flatMap(({ kind, ref }) => (kind === 'article' ? [ref] : []));
  const articles = await findArticleIds(ctx.db, slugs, conversation.language);
  const { engine, status, outcome, arm, fellBack, intents, drafts, attempts, tokensIn, tokensOut, costMicros } = row;
  return {
    ...trace,
    engine,
    status,
    outcome,
    fellBack,
    drafts,
    attempts,
    tokensIn,
    tokensOut,
    costMicros,
    seq: where.seq,
    arm: arm === 'canary' || arm === 'rest' ? arm : null,
    intents: z.array(z.string()).parse(intents),
    // Masked once more: what was kept by an older rule may hold what this one hides.
    calls: calls.map((call) => ({
      ...call,
      input: maskPersonal(call.input),
      output: maskPersonal(call.output),
      title: titleOf(call.tool),
    })),
    sources: sources.map((source) => {
      const article = source.kind === 'article' ? articles.get(source.ref) : undefined;
      return { ...source, articleId: article === undefined ? null : encodeId('art', article) };
    }),
    startedAt: row.startedAt.toString(),
    durationMs: lastedMs(row),
  };
}
