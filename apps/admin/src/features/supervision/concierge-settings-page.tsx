import type { Variable } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { History, Pencil } from 'lucide-react';
import { Suspense, useState } from 'react';
import { listVariables } from '@myhibachi/api-client/calls';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { lazyPart } from '../../app/lazy-part.ts';
import { formatFromNow } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Badge, Card, ErrorState, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { useValueWords } from '../settings/use-value-words.ts';
import { rangeOf, unitOf } from '../settings/variable-value.ts';
import { GROUPS, SPECIAL_NAMES, nameOf, type SettingGroup } from './setting-words.ts';
import { TrialCard } from './trial-card.tsx';

const ChangeVariableDialog = lazyPart(() => import('../settings/change-variable-dialog.tsx'), 'ChangeVariableDialog');
const ChoiceDialog = lazyPart(() => import('./choice-dialog.tsx'), 'ChoiceDialog');
const VariableHistory = lazyPart(() => import('../settings/variable-history.tsx'), 'VariableHistory');

type Open = { readonly key: string; readonly what: 'change' | 'history' } | null;

interface RowProps {
  readonly variable: Variable;
  readonly mayChange: boolean;
  readonly open: (open: Open) => void;
}

function valueIn(variable: Variable, say: ReturnType<typeof useValueWords>): string {
  if (typeof variable.value === 'boolean') return variable.value ? 'On' : 'Off';
  return say(variable, variable.value);
}

function Row({ variable, mayChange, open }: RowProps) {
  const say = useValueWords();
  const { key, unit, lastChange } = variable;
  const range = rangeOf(variable);
  return (
    <li className="grid gap-2 border-b border-line py-3 last:border-b-0 sm:grid-cols-[minmax(0,1fr)_auto_auto] sm:items-center sm:gap-4">
      <div className="grid min-w-0 gap-0.5">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {nameOf(variable)}
          {variable.openRequestId !== null && <Badge tone="warn">A change waits</Badge>}
        </p>
        <p className="text-xs break-words text-faint">
          {unit}
          {range === null ? '' : ` · ${range}`}
        </p>
        {lastChange !== null && (
          <p className="text-xs text-soft">
            {lastChange.by}, {formatFromNow(lastChange.at)}: {lastChange.reason}
          </p>
        )}
      </div>
      <p className="sm:max-w-72 sm:text-right">
        <span className="font-semibold break-words">{valueIn(variable, say)}</span>{' '}
        {range !== null && unitOf(variable).length < 12 && (
          <span className="text-xs text-faint">{unitOf(variable)}</span>
        )}
      </p>
      <div className="flex gap-1 sm:justify-end">
        <Button
          variant="ghost"
          size="icon"
          aria-label={`History of ${nameOf(variable)}`}
          onClick={() => open({ key, what: 'history' })}
        >
          <History aria-hidden />
        </Button>
        {mayChange && (
          <Button size="icon" aria-label={`Change ${nameOf(variable)}`} onClick={() => open({ key, what: 'change' })}>
            <Pencil aria-hidden />
          </Button>
        )}
      </div>
    </li>
  );
}

/** What is chosen rather than typed has a form of its own. */
function isChosen({ key, value }: Variable): boolean {
  return SPECIAL_NAMES.has(key) || typeof value === 'boolean';
}

function Dialogs({ variable, what, close }: { variable: Variable; what: 'change' | 'history'; close: () => void }) {
  const mayChange = usePermission('variable.request');
  if (what === 'history') return <VariableHistory variable={variable} mayChange={false} close={close} goBack={close} />;
  if (!mayChange) return null;
  if (isChosen(variable)) return <ChoiceDialog variable={variable} close={close} />;
  return <ChangeVariableDialog variable={variable} begin={variable.value} close={close} />;
}

interface GroupProps {
  readonly group: SettingGroup;
  readonly all: readonly Variable[];
  readonly open: (open: Open) => void;
}

function Group({ group, all, open }: GroupProps) {
  const mayChange = usePermission('variable.request');
  const rows = all.filter(({ key }) => group.holds(key));
  if (rows.length === 0) return null;
  return (
    <Card title={group.title}>
      <p className="text-sm text-soft">{group.about}</p>
      <ul>
        {rows.map((variable) => (
          <Row key={variable.key} variable={variable} mayChange={mayChange} open={open} />
        ))}
      </ul>
    </Card>
  );
}

/** Everything that decides how the concierge answers: variables like all others, with their history, in one place. */
export function ConciergeSettingsPage() {
  const list = useQuery({ queryKey: ['variable', 'list'], queryFn: () => ask(listVariables({ client: api })) });
  const maySeeTrial = usePermission('concierge.report');
  const [open, setOpen] = useState<Open>(null);
  const all = list.data?.items;
  const shown = all?.find(({ key }) => key === open?.key);
  return (
    <>
      <PageHeader
        title="Concierge settings"
        hint="Who answers, how, when people are there, and what is left to them. Every change keeps its history."
      />
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && all === undefined && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {all !== undefined && (
        <div className="grid gap-4">
          {maySeeTrial && <TrialCard />}
          {GROUPS.map((group) => (
            <Group key={group.title} group={group} all={all} open={setOpen} />
          ))}
        </div>
      )}
      <Suspense>
        {shown !== undefined && open !== null && (
          <Dialogs variable={shown} what={open.what} close={() => setOpen(null)} />
        )}
      </Suspense>
    </>
  );
}
