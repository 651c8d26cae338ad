/** What is true of the open conversation for a moment: who else looks, who writes, how far the host has read. */
import { useEffect, useRef, useState } from 'react';
import { usePresence, useTalk } from '../../live/live-provider.tsx';
import { useSession } from '../../session/session.ts';
import type { ConversationView } from './inbox-queries.ts';

/** Whoever writes says so again before it is over. */
const WRITING_MS = 6_000;
const TELL_EVERY_MS = 3_000;

interface Writer {
  /** `host`, or the id of a colleague. */
  readonly key: string;
  readonly name: string | null;
  /** They put the concierge's draft in other words. */
  readonly draft: boolean;
}

export interface Talk {
  /** Colleagues who have this conversation before them, by name. */
  readonly lookers: readonly string[];
  /** Colleagues who write an answer right now. */
  readonly writers: readonly string[];
  /** Colleagues who edit the concierge's draft right now. */
  readonly editors: readonly string[];
  readonly hostWrites: boolean;
  readonly hostReadSeq: number;
  /** This person writes: colleagues and the host see that. */
  readonly tellWriting: () => void;
  /** This person has the concierge's draft in hand: colleagues see that. */
  readonly tellEditing: () => void;
}

function namesOf(writers: readonly Writer[]): readonly string[] {
  return writers.flatMap(({ name }) => (name === null ? [] : [name]));
}

export function useConversationTalk({ id, lastSeq, hostReadSeq }: ConversationView): Talk {
  const me = useSession().id;
  const lookers = usePresence('conversation', id).filter((person) => person.id !== me);
  const [writing, setWriting] = useState<readonly Writer[]>([]);
  const [readSeq, setReadSeq] = useState(0);
  const [said, setSaid] = useState(lastSeq);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const told = useRef({ at: 0, seq: 0 });
  // Something was said: whoever wrote it is done.
  if (said !== lastSeq) {
    setSaid(lastSeq);
    setWriting([]);
  }
  useEffect(() => {
    const running = timers.current;
    return () => {
      for (const timer of running.values()) clearTimeout(timer);
    };
  }, []);
  const tell = useTalk((news) => {
    if (news.id !== id) return;
    if (news.type === 'reading') return setReadSeq(news.hostReadSeq);
    const writer = { key: news.person?.id ?? news.who, name: news.person?.name ?? null, draft: news.draft === true };
    clearTimeout(timers.current.get(writer.key));
    const forget = (): void => setWriting((before) => before.filter(({ key }) => key !== writer.key));
    timers.current.set(writer.key, setTimeout(forget, WRITING_MS));
    setWriting((before) => [...before.filter(({ key }) => key !== writer.key), writer]);
  });
  return {
    lookers: lookers.map(({ name }) => name),
    writers: namesOf(writing.filter(({ draft }) => !draft)),
    editors: namesOf(writing.filter(({ draft }) => draft)),
    hostWrites: writing.some(({ key }) => key === 'host'),
    hostReadSeq: Math.max(hostReadSeq, readSeq),
    tellWriting() {
      // What is written after something was said is news again.
      const { at, seq } = told.current;
      if (seq === lastSeq && Date.now() - at < TELL_EVERY_MS) return;
      told.current = { at: Date.now(), seq: lastSeq };
      tell(id);
    },
    tellEditing: () => tell(id, true),
  };
}
