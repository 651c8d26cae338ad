import type {
  ConversationRow,
  ConversationView,
  EscalationRow,
  ChatAuthor,
  ConversationChannel,
  ConversationPriority,
  ConversationStatus,
  EscalationReason,
} from '@myhibachi/contracts';
import { encodeId, type Context } from '../kernel/index.ts';
import type { InboxRow, QueuedEscalation } from './inbox-store.ts';

const MOST_WORDS = 160;

function open(ctx: Context, field: string, sealed: string | null): string | null {
  return sealed === null ? null : ctx.crypto.decrypt(field, sealed);
}

type OwnedRow = Pick<InboxRow, 'owner' | 'staff_id' | 'staff_name'>;

function ownerOf({ owner, staff_id, staff_name }: OwnedRow): ConversationRow['owner'] {
  if (staff_id !== null) return { kind: 'staff', staff: { id: encodeId('stf', staff_id), name: staff_name ?? '' } };
  return { kind: owner === 'desk' ? 'desk' : 'concierge', staff: null };
}

export type Head = Omit<ConversationRow, 'lastWords' | 'hostWords'>;

/** What list and page say of a conversation alike. */
export function viewHead(ctx: Context, row: InboxRow): Head & Pick<ConversationView, 'id'> {
  return {
    id: encodeId('cnv', row.id),
    channel: row.channel as ConversationChannel,
    status: row.status as ConversationStatus,
    priority: row.priority as ConversationPriority,
    owner: ownerOf(row),
    name: open(ctx, 'contact_identities.name', row.name_enc),
    address: open(ctx, 'contact_identities.address', row.address_enc),
    unread: row.unread,
    waitingSince: row.waiting_since?.toString() ?? null,
    dueAt: row.due_at?.toString() ?? null,
    hasDraft: row.has_draft,
    escalation: row.reason as EscalationReason | null,
    snoozedUntil: row.snoozed_until?.toString() ?? null,
    lastMessageAt: row.last_message_at.toString(),
    labels: row.labels.map(({ id, ...label }) => ({ id: encodeId('lbl', id), ...label })),
  };
}

/** Files may come without a word. */
function beginningOf(text: string): string {
  return text === '' ? 'Sent a file' : text.replaceAll(/\s+/gu, ' ').slice(0, MOST_WORDS);
}

export function viewRow(ctx: Context, row: InboxRow): ConversationRow {
  const text = open(ctx, 'conversation_messages.body', row.last_body_enc);
  const said = open(ctx, 'conversation_messages.body', row.host_body_enc);
  return {
    ...viewHead(ctx, row),
    lastWords: text === null ? null : { author: row.last_author as ChatAuthor, text: beginningOf(text) },
    hostWords: said === null ? null : { text: beginningOf(said), page: row.host_page },
  };
}

export function viewEscalation(ctx: Context, row: QueuedEscalation): EscalationRow {
  return {
    id: encodeId('esc', row.id),
    conversationId: encodeId('cnv', row.conversation_id),
    name: open(ctx, 'contact_identities.name', row.name_enc),
    channel: row.channel as ConversationChannel,
    reason: row.reason as EscalationReason,
    priority: row.priority as ConversationPriority,
    summary: ctx.crypto.decrypt('escalations.summary', row.summary_enc),
    owner: ownerOf(row),
    raisedAt: row.raised_at.toString(),
    dueAt: row.due_at.toString(),
    late: Temporal.Instant.compare(row.due_at, ctx.clock.now()) < 0,
  };
}
