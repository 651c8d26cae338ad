/** The console's own assistant: our people ask in words, and see and do what their role lets them. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { ASSISTANT_EXAMPLES } from '../examples/admin-assistant.ts';
import { id, line, text } from '../primitives.ts';
import { ListLink } from './dashboard.ts';

const MOST_ASKED = 500;
const MOST_ANSWERED = 4_000;

/** What “it” and “this” are: what the person looks at, or what the last answer was about. */
export const AssistantAbout = z
  .strictObject({ booking: id('bkg').optional(), conversation: id('cnv').optional(), customer: id('cus').optional() })
  .meta({ id: 'AssistantAbout' });
export type AssistantAbout = z.infer<typeof AssistantAbout>;

export const AssistantQuestion = z
  .strictObject({
    text: line(MOST_ASKED),
    about: AssistantAbout.default({}),
    station: id('stn').optional().meta({ description: 'The station the console shows; all in reach when absent' }),
    earlier: z
      .array(z.strictObject({ by: z.enum(['staff', 'assistant']), text: text(MOST_ANSWERED) }))
      .max(6)
      .default([])
      .meta({ description: 'What was said before, oldest first: the server keeps none of it' }),
  })
  .meta({ id: 'AssistantQuestion' });
export type AssistantQuestion = z.output<typeof AssistantQuestion>;

export const AssistantLink = z
  .object({
    to: z.enum([...ListLink.shape.to.options, 'inbox', 'booking', 'customer', 'station', 'conversation']),
    id: z.string().nullable().meta({ description: 'Of the one thing it leads to; null for lists' }),
    search: z.record(z.string(), z.string()),
  })
  .meta({ id: 'AssistantLink' });
export type AssistantLink = z.infer<typeof AssistantLink>;

export const AssistantAnswer = z
  .object({
    text: z.string(),
    engine: z.enum(['built_in', 'model']),
    facts: z.array(z.object({ label: z.string(), value: z.string(), link: AssistantLink.nullable() })).meta({
      description: 'The figures it looked up, each with the list that shows what it counts, where there is one',
    }),
    items: z
      .array(z.object({ title: z.string(), detail: z.string(), link: AssistantLink }))
      .meta({ description: 'What it found or speaks of' }),
    draft: z
      .object({ conversation: id('cnv'), text: z.string() })
      .nullable()
      .meta({ description: 'An answer for a host, to be edited in the composer: nothing is sent' }),
    proposal: z
      .object({ id: id('prp'), summary: z.string() })
      .nullable()
      .meta({ description: 'A change that is made only when the asker confirms these words' }),
    about: AssistantAbout,
  })
  .meta({ id: 'AssistantAnswer' });
export type AssistantAnswer = z.infer<typeof AssistantAnswer>;

export const askAssistant = defineEndpoint({
  id: 'askAssistant',
  method: 'POST',
  path: '/api/v1/admin/assistant/questions',
  tag: 'Assistant',
  summary: 'Ask the console’s assistant',
  description:
    'Finds bookings, people and conversations, sums them up, counts, drafts answers and proposes to assign or label a conversation. It reaches what the asker reaches, changes nothing by itself, and every figure of an answer was looked up for it. Nothing of the talk is kept.',
  body: AssistantQuestion,
  status: 200,
  response: AssistantAnswer,
  errors: ['unauthenticated', 'forbidden'],
  example: ASSISTANT_EXAMPLES.askAssistant,
});

export const confirmAssistant = defineEndpoint({
  id: 'confirmAssistant',
  method: 'POST',
  path: '/api/v1/admin/assistant/proposals/:id/confirmation',
  tag: 'Assistant',
  summary: 'Say yes to what the assistant proposed',
  description:
    'Once, within fifteen minutes, by whoever was asked, to the exact words that were shown; then it is done in their name. `link_expired`: ask again. `already_done`: it was confirmed before. `invalid_transition`: the conversation is closed by now. `limit_reached`: it carries as many labels as it may.',
  params: z.strictObject({ id: id('prp') }),
  body: z.strictObject({ summary: text(MOST_ANSWERED) }).meta({ id: 'AssistantConfirmation' }),
  status: 200,
  response: z.object({ text: z.string() }).meta({ id: 'AssistantDone' }),
  errors: ['unauthenticated', 'forbidden', 'link_expired', 'already_done', 'invalid_transition', 'limit_reached'],
  example: ASSISTANT_EXAMPLES.confirmAssistant,
});
