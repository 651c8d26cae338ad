/** What our own people ask the console's assistant about conversations, and what it does there after their yes. */
import {
  BookingCode,
  BookingStatus,
  ChatAuthor,
  ConversationQuery,
  ConversationRow,
  InboxCounts,
  IsoDate,
  NewOwner,
  SuggestedReply,
} from '@myhibachi/contracts';
import { z } from 'zod';
import { bookingIdByCode } from '../booking/index.ts';
import { labelConversation } from '../conversations/index.ts';
import {
  assignConversation,
  countConversations,
  getConversation,
  listColleagues,
  listConversations,
  listLabels,
} from '../inbox/index.ts';
import { AppError, decodeId, encodeId, invalidField, type Context } from '../kernel/index.ts';
import { summariseAssignment, summariseLabel } from './approval-words.ts';
import { defineTool } from './tool.ts';

const ConversationId = z.string().regex(/^cnv_[0-9a-f]{32}$/, 'Please send an id that begins with cnv_.');
const OfConversation = z.strictObject({ conversationId: ConversationId });
const MOST_FOUND = 8;

export const findConversationsTool = defineTool({
  title: 'Find a conversation',
  description:
    'Conversations by the name, phone or e-mail of the host, or by the code of their booking, the latest first, closed ones too.',
  scope: 'staff',
  effect: 'read',
  input: z.union([z.strictObject({ q: z.string().trim().min(2).max(80) }), z.strictObject({ code: BookingCode })]),
  output: z.object({ conversations: z.array(ConversationRow) }),
  async run(ctx, input) {
    const by = 'q' in input ? input : { booking: encodeId('bkg', await bookingIdByCode(ctx, input.code)) };
    const query = ConversationQuery.parse({ ...by, status: 'all', limit: MOST_FOUND });
    return { conversations: [...(await listConversations(ctx, query)).items] };
  },
});

export const countConversationsTool = defineTool({
  title: 'Who waits in the inbox',
  description:
    'How many conversations are open, how many hosts wait for a person, how many of them late, unread ones, and the asker’s own; of one station, those known to be its own.',
  scope: 'staff',
  effect: 'read',
  input: z.strictObject({ station: z.string().max(60).optional() }),
  output: InboxCounts,
  run: countConversations,
});

export const readConversationTool = defineTool({
  title: 'Summarise a conversation',
  description: 'The last 50 messages and notes of a conversation, oldest first, to be summed up or answered.',
  scope: 'staff',
  effect: 'read',
  input: OfConversation,
  output: z.object({
    id: z.string(),
    name: z.string().nullable(),
    channel: z.string(),
    status: z.string(),
    owner: z.string(),
    ownerName: z.string().nullable(),
    priority: z.string(),
    waitingSince: z.string().nullable(),
    labels: z.array(z.string()),
    wanted: z.object({ reason: z.string(), summary: z.string() }).nullable(),
    bookings: z.array(z.object({ id: z.string(), code: z.string(), date: IsoDate, status: BookingStatus })),
    messages: z.array(
      z.object({
        seq: z.int(),
        author: ChatAuthor,
        kind: z.string(),
        name: z.string().nullable(),
        text: z.string(),
        at: z.string(),
      }),
    ),
  }),
  async run(ctx, input) {
    const talk = await getConversation(ctx, { conversationId: decodeId('cnv', input.conversationId) });
    const { id, name, channel, status, owner, priority, waitingSince, openEscalation, person } = talk;
    return {
      id,
      name,
      channel,
      status,
      owner: owner.kind,
      ownerName: owner.staff?.name ?? null,
      priority,
      waitingSince,
      labels: talk.labels.map((label) => label.name),
      wanted: openEscalation && { reason: openEscalation.reason, summary: openEscalation.summary },
      bookings: person.bookings.map((party) => ({
        id: party.id,
        code: party.code,
        date: party.date,
        status: party.status,
      })),
      messages: talk.messages,
    };
  },
});

export const draftReplyTool = defineTool({
  title: 'Draft a reply',
  description: 'An answer to what the host said last, backed by our figures, for the asker to edit. Nothing is sent.',
  scope: 'staff',
  needs: 'conversation.reply',
  effect: 'read',
  input: OfConversation,
  output: SuggestedReply,
  async run(ctx, { conversationId }) {
    if (ctx.draftReply === undefined) throw new AppError('not_found', { reason: 'nothing here drafts' });
    return ctx.draftReply(ctx, { conversationId: decodeId('cnv', conversationId) });
  },
});

export const listColleaguesTool = defineTool({
  title: 'Colleagues',
  description: 'Those who may answer hosts, by name; with a conversation, whom it can be given to.',
  scope: 'staff',
  effect: 'read',
  input: z.strictObject({ conversationId: ConversationId.optional() }),
  output: z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) }),
  run: (ctx, { conversationId }) =>
    listColleagues(ctx, { conversationIds: conversationId === undefined ? [] : [decodeId('cnv', conversationId)] }),
});

/** Whose conversation it is, as the summary of a write names it; also checks that it is within reach. */
async function hostOf(ctx: Context, conversationId: string): Promise<string | null> {
  return (await getConversation(ctx, { conversationId: decodeId('cnv', conversationId) })).name;
}

async function nameOf(ctx: Context, staffId: string, conversationId: string): Promise<string> {
  const { items } = await listColleagues(ctx, { conversationIds: [decodeId('cnv', conversationId)] });
  const colleague = items.find(({ id }) => id === staffId);
  if (colleague === undefined)
    throw invalidField('to', 'Please choose a colleague who may answer hosts at the station of this conversation.');
  return colleague.name;
}

const ANSWERING = ['me', 'desk', 'concierge'] as const;

export const assignConversationTool = defineTool({
  title: 'Assign a conversation',
  description: 'Gives a conversation to the asker, a colleague by id, the desk as a whole, or back to the concierge.',
  scope: 'staff',
  needs: 'conversation.assign',
  effect: 'write',
  input: OfConversation.extend({ to: NewOwner }),
  output: z.object({ changed: z.boolean() }),
  async approvalSummary(ctx, { conversationId, to }) {
    const host = await hostOf(ctx, conversationId);
    const known = ANSWERING.find((one) => one === to);
    return summariseAssignment(ctx.language, host, known ?? { colleague: await nameOf(ctx, to, conversationId) });
  },
  run: async (ctx, { conversationId, to }) => ({
    changed: await assignConversation(ctx, { conversationId: decodeId('cnv', conversationId), to }),
  }),
});

async function labelNamed(ctx: Context, name: string) {
  const { items } = await listLabels(ctx);
  const label = items.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (label !== undefined) return label;
  const known = items.map((one) => one.name).join(', ');
  throw invalidField('label', known === '' ? 'There are no labels yet.' : `Please choose one of: ${known}.`);
}

export const labelConversationTool = defineTool({
  title: 'Label a conversation',
  description: 'Puts one of the company’s labels on a conversation, by the label’s name, or takes it off.',
  scope: 'staff',
  needs: 'conversation.manage',
  effect: 'write',
  input: OfConversation.extend({ label: z.string().trim().min(1).max(60), on: z.boolean().default(true) }),
  output: z.object({ changed: z.boolean() }),
  async approvalSummary(ctx, { conversationId, label, on }) {
    const host = await hostOf(ctx, conversationId);
    return summariseLabel(ctx.language, host, { label: (await labelNamed(ctx, label)).name, on });
  },
  async run(ctx, { conversationId, label, on }) {
    const { id } = await labelNamed(ctx, label);
    const wish = { conversationId: decodeId('cnv', conversationId), labelId: decodeId('lbl', id), on };
    return { changed: await labelConversation(ctx, wish) };
  },
});
