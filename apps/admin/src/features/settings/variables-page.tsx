import type { Variable } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { History, Pencil, Users } from 'lucide-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { wrongIn } from '../../app/wrong-in.ts';
import { OWN_ZONE, formatFromNow, formatInstant, formatWord } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FilterFold } from '../../ui/filter-fold.tsx';
import { ListProblem } from '../../ui/list-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Badge, Card, EmptyState, ErrorState, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { useValueWords } from './use-value-words.ts';
import { rangeOf, unitOf, type Value } from './variable-value.ts';
import { variablesQuery } from './variables-query.ts';

const ChangeVariableDialog = lazyPart(() => import('./change-variable-dialog.tsx'), 'ChangeVariableDialog');
const VariableHistory = lazyPart(() => import('./variable-history.tsx'), 'VariableHistory');

interface RowProps {
  readonly variable: Variable;
  readonly change: (() => void) | null;
  readonly look: () => void;
}

function Marks({ variable }: { readonly variable: Variable }) {
  const say = useValueWords();
  return (
    <>
      {variable.needsTwo && (
        <Badge>
          <Users aria-hidden className="size-3" /> Two people
        </Badge>
      )}
      {variable.openRequestId !== null && (
        <Link to="/settings/approvals">
          <Badge tone="warn">A change waits</Badge>
        </Link>
      )}
      {variable.next !== null && (
        <Badge tone="info">
          {say(variable, variable.next.value)} from {formatInstant(variable.next.effectiveFrom, OWN_ZONE)}
        </Badge>
      )}
    </>
  );
}

function Row({ variable, change, look }: RowProps) {
  const say = useValueWords();
  const range = rangeOf(variable);
  const changed = variable.lastChange;
  return (
    <li className="grid gap-2 border-b border-line py-3 last:border-b-0 sm:grid-cols-[minmax(0,1fr)_auto_auto] sm:items-center sm:gap-4">
      <div className="grid min-w-0 gap-0.5">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {variable.label}
          <Marks variable={variable} />
        </p>
        <p className="text-xs break-words text-faint">
          {variable.key}
          {range === null ? '' : ` · ${range}`} · default {say(variable, variable.default)}
        </p>
        {changed !== null && (
          <p className="text-xs text-soft">
            {changed.by}, {formatFromNow(changed.at)}: {changed.reason}
          </p>
        )}
      </div>
      <p className="sm:max-w-72 sm:text-right">
        <span className="font-semibold break-words">{say(variable, variable.value)}</span>{' '}
        <span className="text-xs text-faint">{unitOf(variable)}</span>
      </p>
      <div className="flex gap-1 sm:justify-end">
        <Button variant="ghost" size="icon" aria-label={`History of ${variable.label}`} onClick={look}>
          <History aria-hidden />
        </Button>
        {change !== null && (
          <Button size="icon" aria-label={`Change ${variable.label}`} onClick={change}>
            <Pencil aria-hidden />
          </Button>
        )}
      </div>
    </li>
  );
}

function matches(variable: Variable, q: string, category: string): boolean {
  const text = `${variable.label} ${variable.key} ${variable.unit}`.toLowerCase();
  return (category === '' || variable.category === category) && text.includes(q.toLowerCase().trim());
}

interface ListProps {
  readonly variables: readonly Variable[];
  readonly open: (variable: Variable, what: 'change' | 'history') => void;
}

function Groups({ variables, open }: ListProps) {
  const mayAsk = usePermission('variable.request');
  const groups = Map.groupBy(variables, ({ category }) => category);
  return (
    <div className="grid gap-4">
      {[...groups].map(([category, rows]) => (
        <Card key={category} title={formatWord(category)}>
          <ul>
            {rows.map((variable) => (
              <Row
                key={variable.key}
                variable={variable}
                change={mayAsk ? () => open(variable, 'change') : null}
                look={() => open(variable, 'history')}
              />
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}

function Filter({ all }: { readonly all: readonly Variable[] }) {
  const { q = '', category = '' } = useSearch({ from: '/shell/settings/variables' });
  const navigate = useNavigate();
  const go = (next: { q?: string; category?: string }): void =>
    void navigate({ to: '/settings/variables', search: (now) => ({ ...now, ...next }), replace: true });
  const categories = [...new Set(all.map((variable) => variable.category))];
  return (
    <search className="mb-4 flex flex-wrap items-end gap-3">
      <TextField
        className="min-w-0 flex-1 basis-48"
        label="Search"
        type="search"
        placeholder="deposit, reminder, miles…"
        value={q}
        onChange={(event) => go({ q: event.target.value })}
      />
      <FilterFold active={category === '' ? 0 : 1}>
        {() => (
          <SelectField
            label="Category"
            className="sm:w-56"
            value={category}
            onValue={(value) => go({ category: value })}
            choices={[{ value: '', label: 'All' }, ...categories.map((value) => ({ value, label: formatWord(value) }))]}
          />
        )}
      </FilterFold>
    </search>
  );
}

interface Asked {
  readonly category: string;
  readonly open: string | undefined;
  readonly mode: string | undefined;
}

function wrongSearch(all: readonly Variable[], { category, ...asked }: Asked) {
  const groups = all.map((each) => each.category);
  const known = { category: groups, open: all.map(({ key }) => key), mode: ['change', 'history'] };
  return wrongIn({ ...asked, ...(category === '' ? {} : { category }) }, known);
}

function Variables({ all }: { readonly all: readonly Variable[] }) {
  const { q = '', category = '', open, mode } = useSearch({ from: '/shell/settings/variables' });
  const navigate = useNavigate();
  const mayAsk = usePermission('variable.request');
  const [begin, setBegin] = useState<Value | null>(null);
  const show = (what?: { open: string; mode: string }): void =>
    void navigate({ to: '/settings/variables', search: { q, category, ...what } });
  const shown = all.filter((variable) => matches(variable, q, category));
  const variable = all.find(({ key }) => key === open);
  const wrong = wrongSearch(all, { category, open, mode });
  const close = (): void => {
    setBegin(null);
    show();
  };
  return (
    <>
      <Filter all={all} />
      {wrong !== null && <ListProblem error={wrong} what="figures" />}
      {wrong === null && shown.length === 0 && (
        <EmptyState title="No figure is called that.">Try a shorter word.</EmptyState>
      )}
      <Groups variables={shown} open={({ key }, what) => show({ open: key, mode: what })} />
      <Suspense>
        {variable !== undefined && mode === 'history' && (
          <VariableHistory
            variable={variable}
            mayChange={mayAsk}
            close={close}
            goBack={(value) => {
              setBegin(value);
              show({ open: variable.key, mode: 'change' });
            }}
          />
        )}
        {variable !== undefined && mode === 'change' && mayAsk && (
          <ChangeVariableDialog variable={variable} begin={begin ?? variable.value} close={close} />
        )}
      </Suspense>
    </>
  );
}

/** Every figure of the business by category: in force, coming next, and how to change it. */
export function VariablesPage() {
  const list = useQuery(variablesQuery);
  return (
    <>
      <PageHeader
        title="Business variables"
        hint="Every price, page and message reads these figures. Parties already booked keep what they were booked with."
      />
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && list.data === undefined && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.data !== undefined && <Variables all={list.data.items} />}
    </>
  );
}
