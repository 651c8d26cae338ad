/** What our own people ask the console's assistant across conversations and bills. */
import { Cents, ConversationRow, IsoDate, ListLink } from '@myhibachi/contracts';
import { z } from 'zod';
import { sumDue } from '../console/index.ts';
import { countTalks, findByWords } from '../inbox/index.ts';
import { defineTool } from './tool.ts';

const MOST_FOUND = 8;

export const countTalksTool = defineTool({
  title: 'Conversations of a period',
  description:
    'Between two days, both included: in how many conversations hosts wrote, by channel, and how many the concierge handed over to people, by reason.',
  scope: 'staff',
  effect: 'read',
  input: z.strictObject({ from: IsoDate, to: IsoDate, station: z.string().max(60).optional() }),
  output: z.object({
    from: IsoDate,
    to: IsoDate,
    arrived: z.array(z.object({ channel: z.string(), count: z.int() })),
    handedOver: z.array(z.object({ reason: z.string(), count: z.int() })),
  }),
  run: countTalks,
});

export const searchTalksTool = defineTool({
  title: 'Conversations about a topic',
  description:
    'Of the latest 300 conversations those whose last words, labels or reason for a person speak of a topic, the latest first.',
  scope: 'staff',
  effect: 'read',
  input: z.strictObject({ topic: z.string().trim().min(3).max(60) }),
  output: z.object({ count: z.int(), conversations: z.array(ConversationRow) }),
  async run(ctx, input) {
    const found = await findByWords(ctx, input);
    return { count: found.length, conversations: found.slice(0, MOST_FOUND) };
  },
});

export const sumDueTool = defineTool({
  title: 'Money due in all',
  description:
    'All that hosts still have to pay, or of the parties between two days, both included. Null for those who may not see money.',
  scope: 'staff',
  effect: 'read',
  input: z.strictObject({ station: z.string().max(60).optional(), from: IsoDate.optional(), to: IsoDate.optional() }),
  output: z.object({
    due: z.object({ count: z.int(), amountCents: Cents, link: ListLink }).nullable(),
  }),
  run: async (ctx, input) => ({ due: await sumDue(ctx, input) }),
});
