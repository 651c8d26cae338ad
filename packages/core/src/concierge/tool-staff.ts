/** What our own people ask the console's assistant for; each sees and does what their role lets them. */
import { ChatAuthor, Dashboard, SearchFindings, Trends, getTrends as trends } from '@myhibachi/contracts';
import { z } from 'zod';
import { getDashboard, getTrends, searchEverything } from '../console/index.ts';
import { changeOwner, readThread } from '../conversations/index.ts';
import { AppError, decodeId } from '../kernel/index.ts';
import { summariseAssignment } from './approval-words.ts';
import { defineTool, type ToolContext } from './tool.ts';

export const findAnythingTool = defineTool({
  title: 'Find',
  description: 'Bookings, customers and stations by name, code, phone, e-mail or town, within the asker’s reach.',
  scope: 'staff',
  effect: 'read',
  input: z.strictObject({ q: z.string().trim().min(2).max(80) }),
  output: SearchFindings,
  run: searchEverything,
});

export const getDashboardTool = defineTool({
  title: 'Figures of today',
  description:
    'Events of the next days, money due, deposits and holds that wait, parties without a chef, open decisions.',
  scope: 'staff',
  effect: 'read',
  input: z.strictObject({ station: z.string().max(60).optional() }),
  output: Dashboard,
  run: getDashboard,
});

export const getTrendsTool = defineTool({
  title: 'Trends',
  description: 'Bookings, events, guests, money and leads by day or week, up to today.',
  scope: 'staff',
  effect: 'read',
  input: trends.query,
  output: Trends,
  run: getTrends,
});

const ConversationId = z.string().regex(/^cnv_[0-9a-f]{32}$/, 'Please send an id that begins with cnv_.');
const MOST_READ = 50;

export const readConversationTool = defineTool({
  title: 'Summarise a conversation',
  description: 'The last 50 messages and notes of a conversation, oldest first, to be summed up or answered.',
  scope: 'staff',
  effect: 'read',
  input: z.strictObject({ conversationId: ConversationId }),
  output: z.object({
    channel: z.string(),
    status: z.string(),
    owner: z.string(),
    priority: z.string(),
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
    const conversationId = decodeId('cnv', input.conversationId);
    const { conversation, messages } = await readThread(ctx, { conversationId, limit: MOST_READ });
    const { channel, status, owner, priority } = conversation;
    return { channel, status, owner: owner.kind, priority, messages: [...messages] };
  },
});

const Assignment = z.strictObject({ conversationId: ConversationId, to: z.enum(['me', 'desk', 'concierge']) });

function ownerFor({ actor }: ToolContext, to: z.output<typeof Assignment>['to']) {
  if (to !== 'me') return { kind: to } as const;
  if (actor.kind !== 'staff') throw new AppError('forbidden', { reason: 'only people of ours take conversations' });
  return { kind: 'staff', staffId: actor.staffId } as const;
}

export const assignConversationTool = defineTool({
  title: 'Assign a conversation',
  description: 'Gives a conversation to the asker, to the desk as a whole, or back to the concierge.',
  scope: 'staff',
  effect: 'write',
  input: Assignment,
  output: z.object({ epoch: z.int() }),
  approvalSummary: async (ctx, { to }) => summariseAssignment(ctx.language, to),
  async run(ctx, { conversationId, to }) {
    return changeOwner(ctx, { conversationId: decodeId('cnv', conversationId), to: ownerFor(ctx, to) });
  },
});
