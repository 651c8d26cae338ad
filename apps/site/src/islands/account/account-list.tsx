import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type AccountLists, listOf } from '../../api/account.ts';
import type { Failure } from '../../api/reply.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';

interface Props<K extends keyof AccountLists> {
  readonly name: K;
  readonly title: string;
  readonly none: string;
  readonly rowOf: (item: AccountLists[K]) => ComponentChildren;
  readonly keyOf: (item: AccountLists[K]) => string;
}

/** One list of the account, page after page. */
export function AccountList<K extends keyof AccountLists>({ name, title, none, rowOf, keyOf }: Props<K>) {
  const [items, setItems] = useState<readonly AccountLists[K][] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const load = useCallback(
    async (cursor: string | null) => {
      setFailure(null);
      const outcome = await listOf(name, cursor);
      if (!outcome.ok) return setFailure(outcome.failure);
      setItems((before) => [...(cursor === null ? [] : (before ?? [])), ...outcome.value.items]);
      setNext(outcome.value.nextCursor);
    },
    [name],
  );
  useEffect(() => {
    void load(null);
  }, [load]);
  return (
    <section class="panel grid content-start gap-3" aria-label={title}>
      <h2 class="text-h3">{title}</h2>
      {failure && <FailureNotice failure={failure} onRetry={() => void load(next)} />}
      {items === null && !failure && <p aria-live="polite">One moment…</p>}
      {items?.length === 0 && <p class="text-soft">{none}</p>}
      {items !== null && items.length > 0 && (
        <ul class="account-rows">
          {items.map((item) => (
            <li key={keyOf(item)}>{rowOf(item)}</li>
          ))}
        </ul>
      )}
      {next !== null && (
        <button type="button" class="link-button justify-self-start" onClick={() => void load(next)}>
          Show more
        </button>
      )}
    </section>
  );
}
