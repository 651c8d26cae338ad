/** One thing done to many conversations, and the way back. */
import { changeManyConversations } from '@myhibachi/api-client/calls';
import type { ConversationBulkRequest, ConversationBulkResult } from '@myhibachi/api-client/shapes';
import { messageOf } from '../../api/api-problem.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useToast } from '../../ui/toast.tsx';
import { useInboxChange, whoIs, type ConversationRow } from './inbox-queries.ts';

export type What = ConversationBulkRequest['what'];

interface Step {
  readonly conversations: string[];
  readonly what: What;
}

const DONE: Readonly<Record<What['action'], string>> = {
  assign: 'given away',
  label: 'labelled',
  unlabel: 'without the label',
  snooze: 'put aside',
  wake: 'woken',
  close: 'closed',
  reopen: 'open again',
  read: 'read',
  unread: 'unread',
};

function run({ conversations, what }: Step): Promise<ConversationBulkResult> {
  return ask(changeManyConversations({ client: api, body: { conversations, what }, headers: onceOnly() }));
}

function ownerOf({ owner }: ConversationRow): string {
  return owner.staff?.id ?? (owner.kind === 'desk' ? 'desk' : 'concierge');
}

/** What was put aside before goes back to its own moment. */
function asideAgain(rows: readonly ConversationRow[]): Step[] {
  return rows.flatMap(({ id, snoozedUntil }) =>
    snoozedUntil === null ? [] : [{ conversations: [id], what: { action: 'snooze', until: snoozedUntil } }],
  );
}

/** What takes a change back, in order, from how the rows were before it. */
function wayBack(what: What, rows: readonly ConversationRow[]): Step[] {
  const all = rows.map(({ id }) => id);
  switch (what.action) {
    case 'assign':
      return [...Map.groupBy(rows, ownerOf)].map(([to, own]) => ({
        conversations: own.map(({ id }) => id),
        what: { action: 'assign', to },
      }));
    case 'label':
      return [{ conversations: all, what: { action: 'unlabel', labelId: what.labelId } }];
    case 'unlabel':
      return [{ conversations: all, what: { action: 'label', labelId: what.labelId } }];
    case 'snooze': {
      const awake = rows.filter(({ status }) => status !== 'snoozed').map(({ id }) => id);
      return [
        ...(awake.length === 0 ? [] : [{ conversations: awake, what: { action: 'wake' as const } }]),
        ...asideAgain(rows),
      ];
    }
    case 'wake':
      return asideAgain(rows);
    case 'close':
      return [{ conversations: all, what: { action: 'reopen' } }, ...asideAgain(rows)];
    case 'reopen':
      return [{ conversations: all, what: { action: 'close' } }];
    case 'read':
      return [{ conversations: all, what: { action: 'unread' } }];
    case 'unread':
      return [{ conversations: all, what: { action: 'read' } }];
  }
}

function howMany(count: number): string {
  return count === 1 ? 'One conversation is' : `${count} conversations are`;
}

function refusals({ results }: ConversationBulkResult, rows: readonly ConversationRow[]): string {
  const refused = results.filter(({ done }) => !done);
  const named = refused.slice(0, 3).map(({ id, message }) => {
    const row = rows.find((one) => one.id === id);
    return `${row === undefined ? 'One' : whoIs(row)}: ${message ?? ''}`;
  });
  const more = refused.length > named.length ? ` And ${refused.length - named.length} more.` : '';
  return `Not done for ${refused.length}. ${named.join(' ')}${more}`;
}

/** Does it and tells how it went: what changed can be taken back, what was refused is named. */
export function useBulkChange() {
  const toast = useToast();
  const many = useInboxChange(run);
  const back = useInboxChange(async (steps: readonly Step[]) => {
    for (const step of steps) await run(step);
  });
  const told = (rows: readonly ConversationRow[], what: What, answer: ConversationBulkResult): void => {
    const changed = new Set(answer.results.filter((result) => result.changed).map(({ id }) => id));
    const steps = wayBack(
      what,
      rows.filter(({ id }) => changed.has(id)),
    );
    if (answer.results.some((result) => !result.done)) toast({ text: refusals(answer, rows), tone: 'warn' });
    if (changed.size > 0)
      toast({ text: `${howMany(changed.size)} ${DONE[what.action]}.`, undo: () => back.mutateAsync(steps) });
  };
  const change = (rows: readonly ConversationRow[], what: What, done: () => void): void => {
    // By its promise: what was changed may leave the list, and with it whoever asked, before it is told.
    many.mutateAsync({ conversations: rows.map(({ id }) => id), what }).then(
      (answer) => {
        told(rows, what, answer);
        done();
      },
      (error: unknown) => toast({ text: messageOf(error), tone: 'bad' }),
    );
  };
  return { change, busy: many.isPending };
}
