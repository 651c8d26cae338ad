import {
  approveSettingChange,
  listSettingChanges,
  rejectSettingChange,
  withdrawSettingChange,
} from '@myhibachi/api-client/calls';
import type { SettingChange } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CheckCheck } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { OWN_ZONE, formatFromNow, formatInstant, formatTax, formatWord } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ListProblem } from '../../ui/list-problem.tsx';
import { Badge, Card, EmptyState, PageHeader, Skeleton, type Tone } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { pressArrow, useListKeys, type Verb } from './approval-keys.ts';
import type { Shape } from './structure-draft.ts';
import { useStationNames, useValueWords } from './use-value-words.ts';
import { differenceInWords, differencesOf } from './structure-words.ts';
import { ValueDifferences } from './value-differences.tsx';
import { unitOf } from './variable-value.ts';
import { variablesQuery } from './variables-query.ts';

const CALLS = { approve: approveSettingChange, reject: rejectSettingChange, withdraw: withdrawSettingChange };
const DONE = { approve: 'approved and in force', reject: 'rejected', withdraw: 'withdrawn' };
const TONES: Readonly<Record<SettingChange['status'], Tone>> = {
  open: 'warn',
  approved: 'good',
  rejected: 'bad',
  withdrawn: 'plain',
  lapsed: 'plain',
};

/** What a change is about, where its subject is no word for people. */
const SUBJECTS: Partial<Record<SettingChange['kind'], string>> = { menu_price: 'menu', station_tax: 'station' };

interface Deciding {
  readonly change: SettingChange;
  readonly verb: Verb;
}

/** The description of what a change is about, where it is a list or a table. */
function useShapeOf(change: SettingChange): Shape | null {
  const isStructure = typeOf(change) === 'structure';
  const variables = useQuery({ ...variablesQuery, enabled: isStructure }).data?.items;
  return isStructure ? (variables?.find(({ key }) => key === change.subject)?.schema ?? {}) : null;
}

/** A single value before and after, as people say it, with what it counts behind it. */
function useBothInWords(change: SettingChange): { readonly from: string; readonly to: string; readonly unit: string } {
  const say = useValueWords();
  const typed = { type: typeOf(change), unit: change.unit } as const;
  if (change.kind === 'station_tax')
    return { from: formatTax(Number(change.from)), to: formatTax(Number(change.to)), unit: '' };
  return { from: say(typed, change.from), to: say(typed, change.to), unit: unitOf(typed) };
}

function useChangeInWords(change: SettingChange): string {
  const named = useStationNames();
  const shape = useShapeOf(change);
  const { from, to } = useBothInWords(change);
  if (shape === null) return `${from} → ${to}`;
  return named(differencesOf(shape, change.from, change.to).map(differenceInWords).join('; '));
}

function DecisionDialog({ change, verb, close }: Deciding & { readonly close: () => void }) {
  const words = useChangeInWords(change);
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const toast = useToast();
  const decide = useMutation({
    mutationFn: () => ask(CALLS[verb]({ client: api, path: { id: change.id }, body: { reason }, headers: onceOnly() })),
    onSuccess: () => {
      toast({ text: `${change.label} is ${DONE[verb]}.` });
      close();
    },
    onSettled: () =>
      Promise.all(['variable', 'menu_item', 'station'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    decide.mutate();
  };
  return (
    <Dialog open onOpen={close} title={`${formatWord(verb)}: ${change.label}`} description={words}>
      <form onSubmit={submit}>
        <FormProblem error={decide.error} fields={['reason']} />
        <TextareaField
          label="Why"
          hint="10 to 500 characters. Ctrl or ⌘ with Enter sends it."
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
          }}
          required
          minLength={10}
          maxLength={500}
          value={reason}
          error={fieldError(decide.error, 'reason')}
          onChange={(event) => setReason(event.target.value)}
        />
        <DialogActions>
          <Button variant="ghost" onClick={close}>
            Not now
          </Button>
          <Button type="submit" variant={verb === 'approve' ? 'primary' : 'danger'} busy={decide.isPending}>
            {formatWord(verb)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function typeOf({ unit, to }: SettingChange): 'money' | 'number' | 'structure' | 'text' {
  if (unit.startsWith('cents')) return 'money';
  if (typeof to === 'number') return 'number';
  return typeof to === 'object' ? 'structure' : 'text';
}

interface ItemProps {
  readonly change: SettingChange;
  readonly mayApprove: boolean;
  readonly decide: (verb: Verb) => void;
}

function verbsFor({ change, mayApprove }: Omit<ItemProps, 'decide'>): readonly Verb[] {
  if (change.status !== 'open') return [];
  if (change.mine) return ['withdraw'];
  return mayApprove ? ['approve', 'reject'] : [];
}

function Story({ change }: { readonly change: SettingChange }) {
  const by = change.requestedBy.name ?? 'Somebody';
  return (
    <>
      <p className="text-sm">{change.reason}</p>
      <p className="text-xs text-faint">
        {change.mine ? 'You' : by}, {formatFromNow(change.requestedAt)} ·{' '}
        {change.effectiveFrom === null
          ? 'as soon as it is approved'
          : `from ${formatInstant(change.effectiveFrom, OWN_ZONE)}`}
        {change.status === 'open' ? ` · lapses ${formatFromNow(change.lapsesAt)}` : ''}
      </p>
      {change.decidedAt !== null && change.decidedBy !== null && (
        <p className="text-xs text-soft">
          {change.decidedBy.name ?? 'Somebody'}, {formatFromNow(change.decidedAt)}: {change.decisionReason}
        </p>
      )}
    </>
  );
}

function FromTo({ change }: { readonly change: SettingChange }) {
  const shape = useShapeOf(change);
  const { from, to, unit } = useBothInWords(change);
  if (shape !== null) return <ValueDifferences shape={shape} before={change.from} after={change.to} />;
  return (
    <p className="text-lg">
      <span className="text-soft line-through decoration-line-strong">{from}</span> <span aria-hidden>→</span>{' '}
      <span className="font-semibold">{to}</span> <span className="text-sm text-faint">{unit}</span>
    </p>
  );
}

function Item({ change, mayApprove, decide }: ItemProps) {
  const verbs = verbsFor({ change, mayApprove });
  return (
    <li
      data-row
      className="grid gap-2 border-b border-line p-3 last:border-b-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center"
    >
      <div className="grid gap-1">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {change.label}
          <span className="font-normal text-faint">{SUBJECTS[change.kind] ?? change.subject}</span>
          {change.status !== 'open' && <Badge tone={TONES[change.status]}>{formatWord(change.status)}</Badge>}
          {change.alone && <Badge tone="warn">Acted alone</Badge>}
        </p>
        <FromTo change={change} />
        <Story change={change} />
      </div>
      <div className="flex flex-wrap gap-2">
        {verbs.map((verb) => (
          <Button
            key={verb}
            data-verb={verb}
            variant={verb === 'approve' ? 'primary' : 'secondary'}
            onClick={() => decide(verb)}
          >
            {formatWord(verb)}
          </Button>
        ))}
      </div>
    </li>
  );
}

function Changes({ status }: { readonly status: 'open' | 'decided' }) {
  const mayApprove = usePermission('variable.approve');
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const keys = useListKeys();
  const list = useInfiniteQuery({
    queryKey: ['variable', 'changes', status],
    meta: { shows: ['menu_item', 'station'] },
    queryFn: ({ pageParam }) =>
      ask(listSettingChanges({ client: api, query: { status, ...(pageParam === '' ? {} : { cursor: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const rows = list.data?.pages.flatMap((page) => page.items);
  if (rows === undefined)
    return list.isError ? (
      <ListProblem error={list.error} retry={() => void list.refetch()} what="changes" />
    ) : (
      <Skeleton lines={6} />
    );
  if (rows.length === 0)
    return (
      <EmptyState icon={<CheckCheck aria-hidden />} title={status === 'open' ? 'Nothing waits.' : 'Nothing yet.'}>
        Changes of whatever moves money to or from hosts, or weakens a control, come here, so that two people agree on
        them.
      </EmptyState>
    );
  return (
    <Card>
      <div ref={keys} role="presentation" onKeyDown={pressArrow}>
        <ul className="-m-4">
          {rows.map((change) => (
            <Item
              key={change.id}
              change={change}
              mayApprove={mayApprove}
              decide={(verb) => setDeciding({ change, verb })}
            />
          ))}
        </ul>
      </div>
      {list.hasNextPage && (
        <Button className="mt-6" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Show more
        </Button>
      )}
      {deciding !== null && <DecisionDialog {...deciding} close={() => setDeciding(null)} />}
    </Card>
  );
}

/** Changes that wait for a second person; walked with j and k, decided with a and r. */
export function ApprovalsPage() {
  const { tab = 'open' } = useSearch({ from: '/shell/settings/approvals' });
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        title="Approvals"
        hint="Nobody decides about their own. J and K walk the list, A approves, R rejects."
      />
      <Tabs
        label="Changes"
        value={tab}
        onValue={(value) => void navigate({ to: '/settings/approvals', search: { tab: value } })}
        tabs={[
          { value: 'open', label: 'Waiting', content: <Changes status="open" /> },
          { value: 'decided', label: 'Decided', content: <Changes status="decided" /> },
        ]}
      />
    </>
  );
}
