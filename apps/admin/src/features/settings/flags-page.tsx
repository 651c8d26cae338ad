import { getConfig, listFlags } from '@myhibachi/api-client/calls';
import type { Flag, FlagList } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Flag as FlagIcon, Plus } from 'lucide-react';
import { useState } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatDate, formatWord } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Badge, Card, EmptyState, ErrorState, Notice, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { DeleteFlagDialog } from './delete-flag-dialog.tsx';
import { FlagForm, type FlagDraft, type StationChoice } from './flag-form.tsx';

const STALE = {
  expired: 'Its time is over',
  settled: 'The same for everybody for long',
  unread: 'Nobody asks for it',
} as const;

function inWords(rule: Flag['rules'][number] | undefined, stations: readonly StationChoice[]): string {
  if (rule === undefined) return 'not set';
  if (!rule.enabled || rule.percentage === 0) return 'off';
  const names = rule.stationIds.map((id) => stations.find((station) => station.id === id)?.name ?? 'a closed station');
  const share = rule.percentage === 100 ? 'on' : `on for ${rule.percentage} %`;
  return names.length === 0 ? share : `${share}, ${names.join(' and ')} only`;
}

interface ItemProps {
  readonly flag: Flag;
  readonly environment: string;
  readonly stations: readonly StationChoice[];
  readonly edit: (() => void) | null;
  readonly remove: () => void;
}

function Item({ flag, environment, stations, edit, remove }: ItemProps) {
  const here = flag.rules.find((rule) => rule.environment === environment);
  const state = inWords(here, stations);
  const others = flag.rules.filter((rule) => rule.environment !== environment);
  return (
    <li className="grid gap-3 border-b border-line py-4 last:border-b-0 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-start">
      <div className="grid gap-1">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-semibold break-all">{flag.key}</span>
          <Badge tone={state === 'off' || state === 'not set' ? 'plain' : 'good'}>{state}</Badge>
          {flag.stale.map((reason) => (
            <Badge key={reason} tone="warn">
              {STALE[reason]}
            </Badge>
          ))}
        </p>
        <p className="text-sm">{flag.description}</p>
        <p className="text-xs text-faint">
          {flag.owner} · should be gone by {formatDate(flag.expiresOn)} ·{' '}
          {flag.lastReadOn === null ? 'not asked for yet' : `last asked for ${formatDate(flag.lastReadOn)}`}
        </p>
        <p className="text-xs text-soft">
          {others.map((rule) => `${formatWord(rule.environment)}: ${inWords(rule, stations)}`).join(' · ')}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button asChild variant="ghost" size="small">
          <Link to="/audit" search={{ entityType: 'flag', entityId: flag.key }}>
            History
          </Link>
        </Button>
        {edit !== null && (
          <>
            <Button size="small" onClick={edit}>
              Edit
            </Button>
            <Button size="small" variant="danger" onClick={remove}>
              Remove
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

function newFlag(key = '', description = ''): FlagDraft {
  const inHalfAYear = new Date(Date.now() + 182 * 86_400_000).toISOString().slice(0, 10);
  return { key, description, owner: '', expiresOn: inHalfAYear, version: null, rules: [] };
}

interface ListProps {
  readonly list: FlagList;
  readonly stations: readonly StationChoice[];
  readonly mayChange: boolean;
  readonly edit: (draft: FlagDraft) => void;
  readonly remove: (flag: Flag) => void;
}

function Lists({ list, stations, mayChange, edit, remove }: ListProps) {
  const stale = list.items.filter((flag) => flag.stale.length > 0);
  const rows = (flags: readonly Flag[]) => (
    <ul>
      {flags.map((flag) => (
        <Item
          key={flag.key}
          flag={flag}
          environment={list.environment}
          stations={stations}
          edit={mayChange ? () => edit(flag) : null}
          remove={() => remove(flag)}
        />
      ))}
    </ul>
  );
  return (
    <div className="grid gap-4">
      {list.missing.map(({ key, description, byDefault }) => (
        <Notice key={key} tone="warn">
          The program asks for <strong>{key}</strong>, which nobody has set; it is {byDefault ? 'on' : 'off'} by
          default.{' '}
          {mayChange && (
            <Button variant="link" onClick={() => edit(newFlag(key, description))}>
              Set it
            </Button>
          )}
        </Notice>
      ))}
      {stale.length > 0 && <Card title="Should go">{rows(stale)}</Card>}
      <Card title={`In ${list.environment}`}>
        {list.items.length === 0 ? (
          <EmptyState icon={<FlagIcon aria-hidden />} title="There are no flags.">
            A flag switches a feature on for some stations or a share of parties first, and is removed when that is
            settled.
          </EmptyState>
        ) : (
          rows(list.items.filter((flag) => flag.stale.length === 0))
        )}
      </Card>
    </div>
  );
}

/** The feature flags of every environment, those that should go first. */
export function FlagsPage() {
  const mayChange = usePermission('flag.change');
  const [draft, setDraft] = useState<FlagDraft | null>(null);
  const [leaving, setLeaving] = useState<Flag | null>(null);
  const list = useQuery({ queryKey: ['flag', 'list'], queryFn: () => ask(listFlags({ client: api })) });
  const config = useQuery({
    queryKey: ['station', 'names'],
    queryFn: () => ask(getConfig({ client: api })),
    select: ({ stations }) => stations,
  });
  const stations = config.data ?? [];
  return (
    <>
      <PageHeader
        title="Feature flags"
        hint="What is switched on, where and for how many."
        actions={
          mayChange && (
            <Button variant="primary" onClick={() => setDraft(newFlag())}>
              <Plus aria-hidden /> New flag
            </Button>
          )
        }
      />
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && list.data === undefined && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.data !== undefined && (
        <Lists list={list.data} stations={stations} mayChange={mayChange} edit={setDraft} remove={setLeaving} />
      )}
      {draft !== null && (
        <FlagForm
          begin={draft}
          environment={list.data?.environment ?? ''}
          stations={stations}
          close={() => setDraft(null)}
        />
      )}
      {leaving !== null && <DeleteFlagDialog flag={leaving} close={() => setLeaving(null)} />}
    </>
  );
}
