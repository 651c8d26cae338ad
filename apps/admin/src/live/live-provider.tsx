/** Keeps every screen up to date: a change anywhere makes the queries that show it read again. */
import type { LiveChange, LivePerson } from '@myhibachi/contracts';
import { useQueryClient, type Query, type QueryClient } from '@tanstack/react-query';
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { LiveClient, type LiveStatus, type Looked, type TalkNews } from './live-client.ts';

interface Live {
  readonly status: LiveStatus;
  readonly people: Readonly<Record<string, readonly LivePerson[]>>;
  readonly view: (looked: Looked | null) => void;
  readonly typing: (conversationId: string, draft?: true) => void;
  /** Hears what is true of the conversation on the screen for a moment; answers how to stop. */
  readonly hear: (listener: (news: TalkNews) => void) => () => void;
  readonly reconnect: () => void;
}

const LiveContext = createContext<Live>({
  status: 'connecting',
  people: {},
  view: () => undefined,
  typing: () => undefined,
  hear: () => () => undefined,
  reconnect: () => undefined,
});

/**
 * A query shows the entity its key begins with; one that shows several names them in `meta.shows`. Changes come in
 * bursts, so they are gathered for a moment before anything is read again.
 */
const GATHER_MS = 120;

function shownBy(key: readonly unknown[], meta: Readonly<Record<string, unknown>> | undefined): readonly unknown[] {
  const more = meta?.['shows'];
  return Array.isArray(more) ? [key[0], ...(more as unknown[])] : [key[0]];
}

/** One thing's page need not be read again for another's change: a key `[entity, 'one', id]` is that thing's alone. */
function concerns(key: readonly unknown[], changes: readonly LiveChange[], shown: readonly unknown[]): boolean {
  return changes.some((change) => {
    if (!shown.includes(change.entityType)) return false;
    const isOne = key[0] === change.entityType && key[1] === 'one' && typeof key[2] === 'string';
    return !isOne || change.entityId === null || key[2] === change.entityId;
  });
}

/** What is being read for the first time may have left the server before the change, so it is read once more. */
function refresh(queries: QueryClient, isOld: (query: Query) => boolean): void {
  for (const query of queries.getQueryCache().findAll({ predicate: isOld })) {
    if (query.state.fetchStatus !== 'fetching' || query.state.data !== undefined) continue;
    const again = (): void => void queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
    // A failed read is shown by whoever asked for it.
    query.promise?.then(again, () => undefined);
  }
  void queries.invalidateQueries({ predicate: isOld });
}

function addressOf({ protocol, host }: Location): string {
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/api/v1/admin/live`;
}

export function LiveProvider({
  children,
  signedOut,
}: {
  readonly children: ReactNode;
  readonly signedOut: () => void;
}) {
  const queries = useQueryClient();
  const client = useRef<LiveClient | null>(null);
  /** A page may say so before there is a connection. */
  const looksAt = useRef<Looked | null>(null);
  const listeners = useRef(new Set<(news: TalkNews) => void>());
  const leave = useEffectEvent(signedOut);
  const [status, setStatus] = useState<LiveStatus>('connecting');
  const [people, setPeople] = useState<Live['people']>({});

  useEffect(() => {
    let gathered: LiveChange[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = (): void => {
      timer = undefined;
      const changes = gathered;
      gathered = [];
      refresh(queries, ({ queryKey, meta }) => concerns(queryKey, changes, shownBy(queryKey, meta)));
    };
    const live = new LiveClient(
      {
        changed: (change) => {
          gathered.push(change);
          timer ??= setTimeout(flush, GATHER_MS);
        },
        resync: () => refresh(queries, () => true),
        returned: () => void queries.invalidateQueries({ predicate: ({ state }) => state.error !== null }),
        presence: (_entity, id, present) => setPeople((before) => ({ ...before, [id]: present })),
        talk: (news) => {
          for (const listener of listeners.current) listener(news);
        },
        status: (next) => {
          setStatus(next);
          if (next === 'signed_out') leave();
        },
      },
      { url: addressOf(location) },
    );
    client.current = live;
    if (looksAt.current !== null) live.view(looksAt.current);
    return () => {
      clearTimeout(timer);
      live.close();
    };
  }, [queries]);

  // Always the same functions: a page that says what it looks at again on every answer would never be done.
  const view = useCallback((looked: Looked | null) => {
    looksAt.current = looked;
    client.current?.view(looked);
  }, []);
  const typing = useCallback(
    (conversationId: string, draft?: true) => client.current?.typing(conversationId, draft),
    [],
  );
  const hear = useCallback((listener: (news: TalkNews) => void) => {
    listeners.current.add(listener);
    return () => void listeners.current.delete(listener);
  }, []);
  const reconnect = useCallback(() => client.current?.reconnect(), []);
  const value = useMemo<Live>(
    () => ({ status, people, view, typing, hear, reconnect }),
    [status, people, view, typing, hear, reconnect],
  );
  return <LiveContext value={value}>{children}</LiveContext>;
}

export function useLiveStatus(): Pick<Live, 'status' | 'reconnect'> {
  return use(LiveContext);
}

/** Everybody who looks at this now; tells them of this person too, for as long as the page is open. */
export function usePresence(entity: Looked['entity'], id: string): readonly LivePerson[] {
  const { view, people } = use(LiveContext);
  useEffect(() => {
    view({ entity, id });
    return () => view(null);
  }, [view, entity, id]);
  return people[id] ?? [];
}

/** Hears of who writes and who has read in the conversation this page looks at, and tells that this person writes. */
export function useTalk(hears: (news: TalkNews) => void): Live['typing'] {
  const { hear, typing } = use(LiveContext);
  const listener = useEffectEvent(hears);
  useEffect(() => hear((news) => listener(news)), [hear]);
  return typing;
}
