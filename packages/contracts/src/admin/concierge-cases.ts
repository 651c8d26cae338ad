/** What our people think of the concierge's answers, and the cases that come of it (product 6). */
import { z } from 'zod';
import { EscalationReason } from '../chat.ts';
import { defineEndpoint } from '../endpoint.ts';
import { CASE_EXAMPLES } from '../examples/admin-concierge-cases.ts';
import { Cents, Instant, IsoDate, LocalTime, PageQuery, id, page, text } from '../primitives.ts';

const REFUSED = ['unauthenticated', 'forbidden'] as const;

const AnswerParams = z.strictObject({
  id: id('cnv'),
  seq: z.coerce.number().int().min(1).meta({ description: 'The place of the answer in its conversation' }),
});

const Thumb = z.enum(['up', 'down']);

export const AnswerThumbs = z
  .object({
    items: z.array(
      z.object({
        seq: z.int().meta({ description: 'The answer' }),
        up: z.int(),
        down: z.int(),
        mine: Thumb.nullable(),
        corrected: z.boolean().meta({ description: 'You have said what it should have been' }),
      }),
    ),
  })
  .meta({ id: 'AnswerThumbs' });
export type AnswerThumbs = z.infer<typeof AnswerThumbs>;

export const listAnswerThumbs = defineEndpoint({
  id: 'listAnswerThumbs',
  method: 'GET',
  path: '/api/v1/admin/conversations/:id/thumbs',
  tag: 'Concierge',
  summary: 'See what is thought of the answers of a conversation',
  description: 'Only the answers somebody has judged.',
  params: z.strictObject({ id: id('cnv') }),
  status: 200,
  response: AnswerThumbs,
  errors: REFUSED,
  example: CASE_EXAMPLES.listAnswerThumbs,
});

export const judgeAnswer = defineEndpoint({
  id: 'judgeAnswer',
  method: 'PUT',
  path: '/api/v1/admin/conversations/:id/answers/:seq/thumb',
  tag: 'Concierge',
  summary: 'Give an answer a thumb up or down',
  description: 'One a person and answer: a second takes the place of the first, null takes it back.',
  params: AnswerParams,
  body: z.strictObject({ thumb: Thumb.nullable() }),
  status: 204,
  errors: REFUSED,
  example: CASE_EXAMPLES.judgeAnswer,
});

export const ExpectedState = z
  .strictObject({
    tool: z
      .string()
      .regex(/^[a-z_]{3,40}$/, 'Please send the name of a tool, such as quote_party.')
      .optional()
      .meta({ description: 'A tool it should have used' }),
    handOff: EscalationReason.or(z.literal('none'))
      .optional()
      .meta({ description: 'Why a person should have been asked; `none`: nobody should have been' }),
    totalCents: Cents.min(0).max(10_000_000).optional().meta({ description: 'What the party should have come to' }),
    date: IsoDate.optional(),
    start: LocalTime.optional(),
    held: z.boolean().optional().meta({ description: 'Whether an evening should have been held' }),
  })
  .meta({ id: 'ExpectedState', description: 'Where the conversation should have been after the answer' });
export type ExpectedState = z.infer<typeof ExpectedState>;

export const Correction = z
  .strictObject({
    shouldSay: text(2_000).optional().meta({ description: 'What it should have said, in your words' }),
    expected: ExpectedState.default({}),
  })
  .refine(({ shouldSay, expected }) => shouldSay !== undefined || Object.keys(expected).length > 0, {
    message: 'Please say what it should have said or done.',
    path: ['shouldSay'],
  })
  .meta({ id: 'Correction' });
export type Correction = z.infer<typeof Correction>;

export const correctAnswer = defineEndpoint({
  id: 'correctAnswer',
  method: 'POST',
  path: '/api/v1/admin/conversations/:id/answers/:seq/case',
  tag: 'Concierge',
  summary: 'Say what an answer should have been',
  description:
    'Makes a case of it, with a thumb down. One a person and answer: while nobody has decided on it, a second takes its place; afterwards that is `already_done`.',
  params: AnswerParams,
  body: Correction,
  status: 201,
  response: z.object({ id: id('cas') }).meta({ id: 'CaseMade' }),
  errors: [...REFUSED, 'already_done'],
  example: CASE_EXAMPLES.correctAnswer,
});

export const CaseStatus = z.enum(['new', 'accepted', 'dropped']);
export type CaseStatus = z.infer<typeof CaseStatus>;

export const ConciergeCase = z
  .object({
    id: id('cas'),
    version: z.int(),
    status: CaseStatus,
    conversationId: id('cnv'),
    seq: z.int().nullable().meta({ description: 'The answer in its conversation' }),
    question: z.string().meta({ description: 'What the host had said' }),
    answer: z.string().meta({ description: 'What the concierge said' }),
    shouldSay: z.string().nullable(),
    expected: ExpectedState,
    by: z.string().meta({ description: 'Who said so' }),
    createdAt: Instant,
    decidedBy: z.string().nullable(),
    decidedAt: Instant.nullable(),
  })
  .meta({ id: 'ConciergeCase' });
export type ConciergeCase = z.infer<typeof ConciergeCase>;

export const listConciergeCases = defineEndpoint({
  id: 'listConciergeCases',
  method: 'GET',
  path: '/api/v1/admin/concierge/cases',
  tag: 'Concierge',
  summary: 'List the cases',
  description: 'Newest first, of the conversations you reach.',
  query: PageQuery.extend({ status: CaseStatus.default('new') }),
  status: 200,
  response: page(ConciergeCase).meta({ id: 'ConciergeCasePage' }),
  errors: REFUSED,
  example: CASE_EXAMPLES.listConciergeCases,
});

export const decideConciergeCase = defineEndpoint({
  id: 'decideConciergeCase',
  method: 'PUT',
  path: '/api/v1/admin/concierge/cases/:id/status',
  tag: 'Concierge',
  summary: 'Accept a case, drop it, or open it again',
  description: 'Accepted ones are what the concierge is tested with. `version_conflict`: somebody was quicker.',
  params: z.strictObject({ id: id('cas') }),
  body: z.strictObject({ status: CaseStatus, version: z.int().min(1) }),
  status: 204,
  errors: [...REFUSED, 'version_conflict'],
  example: CASE_EXAMPLES.decideConciergeCase,
});

export const exportConciergeCases = defineEndpoint({
  id: 'exportConciergeCases',
  method: 'GET',
  path: '/api/v1/admin/concierge/cases.jsonl',
  tag: 'Concierge',
  summary: 'Take the accepted cases along as dialogues',
  description:
    'One JSON object a line: what the host said up to the answer, and the state it should have led to. Names, numbers, addresses and codes are stand-ins. At most the newest 1,000; leaves a row that says who took them.',
  status: 200,
  produces: 'application/x-ndjson',
  errors: REFUSED,
  example: CASE_EXAMPLES.exportConciergeCases,
});
