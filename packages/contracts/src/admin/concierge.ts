/** How the concierge came to an answer, for those who read the conversation (product 6). */
import { z } from 'zod';
import { ChatSource } from '../chat.ts';
import { defineEndpoint } from '../endpoint.ts';
import { CONCIERGE_EXAMPLES } from '../examples/admin-concierge.ts';
import { Instant, id } from '../primitives.ts';

const AnswerParams = z.strictObject({
  id: id('cnv'),
  seq: z.coerce.number().int().min(1).meta({ description: 'The place of the answer in its conversation' }),
});

const TraceCall = z
  .object({
    tool: z.string(),
    title: z.string().nullable().meta({ description: 'What people call the tool; null for one that is gone' }),
    how: z
      .enum(['call', 'propose', 'confirm'])
      .meta({ description: '`propose`: summed up for a yes; `confirm`: carried out after it' }),
    ok: z.boolean(),
    code: z.string().nullable().meta({ description: 'Why it was refused' }),
    input: z.unknown().meta({ description: 'Names, addresses, numbers and links masked; long lists cut' }),
    output: z.unknown(),
  })
  .meta({ id: 'TraceCall' });

const RejectedDraft = z
  .object({
    engine: z.string(),
    text: z.string().meta({ description: 'What was never sent' }),
    findings: z.array(
      z.object({
        kind: z.string().meta({ description: '`unbacked`, `promise`, `leak`, `empty` or `too_long`' }),
        what: z.string(),
      }),
    ),
  })
  .meta({ id: 'RejectedDraft' });

export const AnswerTrace = z
  .object({
    seq: z.int(),
    engine: z.string(),
    status: z.string(),
    outcome: z.string().nullable().meta({ description: 'Why a person was asked, where one was' }),
    intents: z.array(z.string()),
    calls: z.array(TraceCall).meta({ description: 'In the order they were answered, at most 40' }),
    sources: z.array(ChatSource.extend({ articleId: id('art').nullable() })),
    rejected: z.array(RejectedDraft).meta({ description: 'Drafts the guards threw away' }),
    fellBack: z.string().nullable().meta({ description: 'Why the model’s answer was not taken' }),
    arm: z.enum(['canary', 'rest']).nullable().meta({ description: 'Its side of the trial, while there was one' }),
    gaps: z.array(z.string()),
    handOff: z.object({ reason: z.string(), summary: z.string(), tried: z.array(z.string()) }).nullable(),
    drafts: z.int().meta({ description: 'Drafts it took' }),
    attempts: z.int().meta({ description: 'How often a worker began' }),
    startedAt: Instant,
    durationMs: z.int(),
    tokensIn: z.int(),
    tokensOut: z.int(),
    costMicros: z.int().meta({ description: 'Millionths of a dollar' }),
  })
  .meta({ id: 'AnswerTrace' });
export type AnswerTrace = z.infer<typeof AnswerTrace>;

export const getAnswerTrace = defineEndpoint({
  id: 'getAnswerTrace',
  method: 'GET',
  path: '/api/v1/admin/conversations/:id/answers/:seq',
  tag: 'Concierge',
  summary: 'See how an answer came about',
  description:
    'What the concierge heard, looked up, was kept from saying, and what it cost. `not_found` for a message that is not its own, and for conversations out of your reach.',
  params: AnswerParams,
  status: 200,
  response: AnswerTrace,
  errors: ['unauthenticated', 'forbidden'],
  example: CONCIERGE_EXAMPLES.getAnswerTrace,
});
