import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useState, type FormEvent } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { cn } from '../../ui/class-names.ts';
import { TextField } from '../../ui/field.tsx';
import { FilterFold } from '../../ui/filter-fold.tsx';
import { SelectField } from '../../ui/select.tsx';
import { EmptyState, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { ConversationList, useInboxRows } from './conversation-list.tsx';
import { focusRow, isOnRow } from './rows-in-list.ts';
import { CHANNELS, PRIORITIES, VIEWS, labelsQuery, type ConversationRow, type InboxSearch } from './inbox-queries.ts';
import { useChosen } from './use-chosen.ts';

const InboxViewsMenu = lazyPart(() => import('./inbox-views-menu.tsx'), 'InboxViewsMenu');
const BulkBar = lazyPart(() => import('./bulk-bar.tsx'), 'BulkBar');
const ThreadView = lazyPart(() => import('./thread-view.tsx'), 'ThreadView');

const ACTIVE = { value: '', label: 'Open and pending' };
const ANY_CHANNEL = { value: '', label: 'Every channel' };
const ANY_PRIORITY = { value: '', label: 'Any priority' };
const ANY_LABEL = { value: '', label: 'Any label' };

interface FilterProps {
  readonly search: InboxSearch;
  readonly apply: (change: InboxSearch) => void;
}

function Filters({ search, apply }: FilterProps) {
  const [q, setQ] = useState(search.q ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    apply({ q: q.trim() });
  };
  const labels = useQuery(labelsQuery).data?.items ?? [];
  const active = [search.channel, search.priority, search.label].filter((value) => value !== undefined).length;
  return (
    <search>
      <form onSubmit={submit} className="grid gap-2 border-b border-line p-3">
        <div className="flex items-end gap-2">
          <TextField
            className="min-w-0 flex-1"
            label="Search"
            type="search"
            maxLength={80}
            placeholder="Name, phone, code…"
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
          <Button type="submit">Find</Button>
        </div>
        {/* Above the list they stand in one row, beside the thread one below the other. */}
        <div className="grid gap-2 sm:grid-cols-4 lg:grid-cols-1">
          <SelectField
            label="Show"
            choices={[ACTIVE, ...VIEWS]}
            value={search.view ?? ''}
            onValue={(view) => apply({ view })}
          />
          <FilterFold active={active}>
            {() => (
              <>
                <SelectField
                  label="Channel"
                  choices={[ANY_CHANNEL, ...CHANNELS]}
                  value={search.channel ?? ''}
                  onValue={(channel) => apply({ channel })}
                />
                <SelectField
                  label="Priority"
                  choices={[ANY_PRIORITY, ...PRIORITIES]}
                  value={search.priority ?? ''}
                  onValue={(priority) => apply({ priority })}
                />
                <SelectField
                  label="Label"
                  choices={[ANY_LABEL, ...labels.map(({ id, name }) => ({ value: id, label: name }))]}
                  value={search.label ?? ''}
                  onValue={(label) => apply({ label })}
                />
              </>
            )}
          </FilterFold>
        </div>
      </form>
    </search>
  );
}

/** j and k step through the list as it stands; where the focus stands on a row, it goes along. */
function useSteps(rows: readonly ConversationRow[], search: InboxSearch, apply: (change: InboxSearch) => void): void {
  const here = rows.findIndex(({ id }) => id === search.conversation);
  const step = (by: 1 | -1): void => {
    const next = rows[here === -1 ? 0 : here + by];
    if (next === undefined) return;
    apply({ conversation: next.id });
    if (isOnRow()) focusRow(next.id);
  };
  useShortcut('j', 'Next conversation', () => step(1));
  useShortcut('k', 'Previous conversation', () => step(-1));
}

export function InboxPage() {
  const search = useSearch({ from: '/shell/inbox' });
  const navigate = useNavigate();
  const apply = (change: InboxSearch): void => {
    const kept = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value !== ''));
    void navigate({ to: '/inbox', search: kept });
  };
  const rows = useInboxRows(search);
  useSteps(rows, search, apply);
  // Whoever may change none of them chooses none.
  const mayChange = usePermission('conversation.reply');
  const chosen = useChosen(mayChange ? rows.map(({ id }) => id) : [], search.conversation);
  const chosenRows = rows.filter(({ id }) => chosen.ids.has(id));
  const { conversation } = search;
  return (
    <>
      <PageHeader
        title="Inbox"
        hint="What hosts write to us, in whichever channel, and who answers."
        actions={
          <Suspense>
            <InboxViewsMenu search={search} show={(filters) => void navigate({ to: '/inbox', search: filters })} />
          </Suspense>
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[19rem_minmax(0,1fr)] xl:grid-cols-[18rem_minmax(0,1fr)_16rem]">
        <section
          aria-label="List of conversations"
          className={cn(
            'min-w-0 rounded-xl border border-line bg-panel lg:sticky lg:top-16 lg:row-span-2 lg:max-h-[calc(100dvh-5rem)] lg:overflow-y-auto xl:row-span-1',
            conversation !== undefined && 'hidden lg:block',
          )}
        >
          <Filters key={search.q ?? ''} search={search} apply={apply} />
          <ConversationList search={search} chosen={mayChange ? chosen : null} />
          <Suspense>{chosenRows.length > 0 && <BulkBar rows={chosenRows} clear={chosen.clear} />}</Suspense>
        </section>
        {conversation === undefined ? (
          <div className="hidden rounded-xl border border-line bg-panel lg:block xl:col-span-2">
            <EmptyState title="Choose a conversation.">Press J and K to go through the list.</EmptyState>
          </div>
        ) : (
          <Suspense fallback={<Skeleton />}>
            <ThreadView id={conversation} search={search} />
          </Suspense>
        )}
      </div>
    </>
  );
}
