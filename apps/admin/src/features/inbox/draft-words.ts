/** What somebody makes of the concierge's draft: kept on this device until it is sent or thrown away, whatever becomes of the draft. */
import { useKeptDraft } from '../../session/kept-draft.ts';
import { useSession } from '../../session/session.ts';
import { whoIs, type ConversationView } from './inbox-queries.ts';

export type ReplyDraft = NonNullable<ConversationView['draft']>;

/** `draftId`: the draft the words were begun on, which said `began`; `seenSeq`: the last entry that stood there then. */
const EMPTY = { text: '', draftId: '', began: '', seenSeq: 0, open: false };

/**
 * `reading` the draft, `editing` it, with words on a draft that was `renewed` since, with words whose draft is `gone`, or
 * with neither a draft nor words.
 */
export type Stage = 'reading' | 'editing' | 'renewed' | 'gone' | 'nothing';

/** How far somebody is with the draft that waits. */
function stageOf(draft: ReplyDraft | null, words: typeof EMPTY, own: boolean): Stage {
  if (draft === null) return own ? 'gone' : 'nothing';
  if (words.draftId !== draft.id) return own ? 'renewed' : 'reading';
  return words.open ? 'editing' : 'reading';
}

export function useDraftWords({ id, draft, lastSeq }: ConversationView) {
  const { draft: words, change, startOver } = useKeptDraft(`draft-words:${id}`, EMPTY);
  const own = words.text.trim() !== '' && words.text.trim() !== words.began.trim();
  const onto = (to: ReplyDraft) => ({ draftId: to.id, began: to.text, seenSeq: lastSeq, open: true });
  return {
    text: words.text,
    seenSeq: words.seenSeq,
    /** There are words that are not the draft's. */
    own,
    stage: stageOf(draft, words, own),
    write: (text: string): void => change({ text }),
    /** Goes on with what was written, or begins with the draft's words. */
    edit: (to: ReplyDraft): void => change({ text: own ? words.text : to.text, ...onto(to) }),
    /** Back to the draft as it stands; own words stay. */
    close: (): void => (own ? change({ open: false }) : startOver()),
    forget: startOver,
  };
}

export type DraftWords = ReturnType<typeof useDraftWords>;

/** Why the draft somebody was writing on is there no more, as a colleague would put it. */
export function useWhatHappened(conversation: ConversationView, seenSeq: number): string {
  const me = useSession().id;
  const { owner, messages } = conversation;
  const newest = messages.findLast(({ seq, kind }) => seq > seenSeq && kind === 'message');
  if (newest?.author === 'host') return `${whoIs(conversation)} has written since.`;
  if (newest?.author === 'concierge') return 'The draft was sent as it stood meanwhile.';
  if (newest?.author === 'staff')
    return newest.staffId === me
      ? 'You have answered meanwhile.'
      : `${newest.name ?? 'A colleague'} has answered meanwhile.`;
  if (owner.kind === 'staff' && owner.staff !== null && owner.staff.id !== me)
    return `${owner.staff.name} answers this conversation now.`;
  return 'The draft is gone.';
}
