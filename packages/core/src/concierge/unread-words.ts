/** What of a thread a turn answers: every word of the host that nobody has answered yet, in order and each once. Pure. */
import type { ThreadMessage } from '../conversations/index.ts';
import type { TurnMessage } from './engine.ts';
import type { LastAnswer } from './turn-store.ts';

/** More than anybody asks at once; what a hostile mail costs to understand stays bounded. */
const MOST_READ = 4_000;

function isOurs({ author, kind }: ThreadMessage): boolean {
  return kind === 'message' && (author === 'concierge' || author === 'staff');
}

function lastSeq(thread: readonly ThreadMessage[], is: (message: ThreadMessage) => boolean): number {
  return thread.findLast(is)?.seq ?? 0;
}

/**
 * The last message of the host that has been answered. An answer of the concierge's may come after words it has not read,
 * so its turn says how far it read; what a person of ours wrote answers all that stood before it.
 */
export function heardUpTo(thread: readonly ThreadMessage[], last: LastAnswer | null): number {
  const byStaff = lastSeq(thread, (message) => isOurs(message) && message.author === 'staff');
  const byConcierge = lastSeq(thread, (message) => isOurs(message) && message.author === 'concierge');
  const beyondTurns = byConcierge > (last?.replySeq ?? last?.triggerSeq ?? 0) ? byConcierge : 0;
  return Math.max(byStaff, beyondTurns, last?.triggerSeq ?? 0);
}

function plain({ text }: Pick<ThreadMessage, 'text'>): string {
  return text.trim().toLowerCase();
}

/** The same words sent again before their answer came, as by a double press, were answered with it. */
function isRepeat(thread: readonly ThreadMessage[], heard: number): (message: ThreadMessage) => boolean {
  const answeredAt = lastSeq(thread, isOurs);
  const before = lastSeq(thread, (message) => isOurs(message) && message.seq < heard);
  const answered = new Set(
    thread.filter(({ seq, author }) => author === 'host' && seq > before && seq <= heard).map(plain),
  );
  return (message) => message.seq < answeredAt && message.attachments.length === 0 && answered.has(plain(message));
}

/** The host's messages up to `triggerSeq` that wait for this answer; empty when it has been given. */
export function unreadWords(
  thread: readonly ThreadMessage[],
  { heard, triggerSeq }: { readonly heard: number; readonly triggerSeq: number },
): readonly ThreadMessage[] {
  const waiting = thread.filter(
    ({ author, seq, heardElsewhere }) => author === 'host' && !heardElsewhere && seq > heard && seq <= triggerSeq,
  );
  const repeats = isRepeat(thread, heard);
  return waiting.filter((message) => !repeats(message));
}

function toTurnMessage({ seq, author, text, attachments }: ThreadMessage): TurnMessage {
  return { seq, author, text, ...(attachments.length === 0 ? {} : { files: attachments.length }) };
}

/** Who sends the same words again asks once, not for twice as much. */
function partsOf(unread: readonly ThreadMessage[]): readonly string[] {
  return [...new Set(unread.map(({ text }) => text.trim()))].filter((text) => text !== '');
}

/** What was said, oldest first, and as the last of it everything that is to be answered, as one. */
export function joinUnread(thread: readonly ThreadMessage[], unread: readonly ThreadMessage[]): readonly TurnMessage[] {
  const last = unread.at(-1);
  if (last === undefined) return thread.map(toTurnMessage);
  const waiting = new Set(unread.map(({ seq }) => seq));
  const files = unread.reduce((sum, { attachments }) => sum + attachments.length, 0);
  const parts = partsOf(unread);
  const joined: TurnMessage = {
    seq: last.seq,
    author: 'host',
    text: unread.length === 1 ? last.text : parts.join('\n\n').slice(0, MOST_READ),
    ...(parts.length > 1 ? { parts } : {}),
    ...(files === 0 ? {} : { files }),
  };
  return [...thread.filter(({ seq }) => !waiting.has(seq)).map(toTurnMessage), joined];
}
