import { listVariableHistory } from '@myhibachi/api-client/calls';
import type { Variable, VariableValue } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { OWN_ZONE, formatInstant } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Badge, EmptyState, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { useValueWords } from './use-value-words.ts';
import { ValueDifferences } from './value-differences.tsx';
import { formatValue, unitOf, type Value } from './variable-value.ts';

interface Props {
  readonly variable: Variable;
  readonly mayChange: boolean;
  readonly goBack: (value: Value) => void;
  readonly close: () => void;
}

/** What takes effect after what is in force is still to come. */
function isScheduled(row: VariableValue, { effectiveFrom }: Variable): boolean {
  return !row.inForce && (effectiveFrom === null || Date.parse(row.effectiveFrom) > Date.parse(effectiveFrom));
}

interface EntryProps extends Omit<Props, 'close'> {
  readonly row: VariableValue;
  /** What was in force before it; undefined while that is not loaded. */
  readonly before: Value | undefined;
}

/** A list or table is long and changes in places: only those are said. */
function WhatItWas({ row, variable, before }: Pick<EntryProps, 'row' | 'variable' | 'before'>) {
  const say = useValueWords();
  if (variable.type === 'structure' && before !== undefined)
    return <ValueDifferences shape={variable.schema} before={before} after={row.value} />;
  return (
    <p>
      <span className="font-semibold">{say(variable, row.value)}</span>{' '}
      <span className="text-faint">{unitOf(variable)}</span>
    </p>
  );
}

function Entry({ row, variable, before, mayChange, goBack }: EntryProps) {
  return (
    <li className="grid gap-1 border-b border-line py-3 text-sm last:border-b-0">
      <p className="flex flex-wrap items-center gap-2">
        <span className="text-soft">From {formatInstant(row.effectiveFrom, OWN_ZONE)}</span>
        {row.inForce && <Badge tone="good">In force</Badge>}
        {isScheduled(row, variable) && <Badge tone="info">Scheduled</Badge>}
        {row.alone && <Badge tone="warn">Acted alone</Badge>}
      </p>
      <WhatItWas row={row} variable={variable} before={before} />
      <p>{row.reason}</p>
      <p className="text-xs text-faint">
        {row.by}
        {row.approvedBy === null ? '' : `, approved by ${row.approvedBy}`}, {formatInstant(row.setAt, OWN_ZONE)}
      </p>
      {mayChange && !row.inForce && (
        <Button size="small" className="justify-self-start" onClick={() => goBack(row.value)}>
          Go back to this
        </Button>
      )}
    </li>
  );
}

function ToDefault({ variable, goBack }: Pick<Props, 'variable' | 'goBack'>) {
  return (
    <Button size="small" className="mt-3" onClick={() => goBack(variable.default)}>
      {variable.type === 'structure'
        ? 'Go back to the default'
        : `Go back to the default, ${formatValue(variable, variable.default)}`}
    </Button>
  );
}

/** Every value a variable has had, with the way back to each. */
export function VariableHistory({ variable, mayChange, goBack, close }: Props) {
  const history = useInfiniteQuery({
    queryKey: ['variable', 'history', variable.key],
    queryFn: ({ pageParam }) =>
      ask(
        listVariableHistory({
          client: api,
          path: { key: variable.key },
          query: pageParam === '' ? {} : { cursor: pageParam },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const rows = history.data?.pages.flatMap((page) => page.items);
  const beforeRow = (at: number): Value | undefined =>
    rows?.[at + 1]?.value ?? (history.hasNextPage ? undefined : variable.default);
  return (
    <Dialog open onOpen={close} place="side" title={variable.label} description={variable.key}>
      {history.isPending && <Skeleton lines={6} />}
      {history.isError && rows === undefined && (
        <ErrorState error={history.error} retry={() => void history.refetch()} />
      )}
      {rows?.length === 0 && (
        <EmptyState title="Never changed.">
          The default of {formatValue(variable, variable.default)} has been in force from the beginning.
        </EmptyState>
      )}
      <ul>
        {rows?.map((row, at) => (
          <Entry
            key={row.id}
            row={row}
            before={beforeRow(at)}
            variable={variable}
            mayChange={mayChange}
            goBack={goBack}
          />
        ))}
      </ul>
      {history.hasNextPage && (
        <Button busy={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
          Show more
        </Button>
      )}
      {mayChange && variable.effectiveFrom !== null && <ToDefault variable={variable} goBack={goBack} />}
    </Dialog>
  );
}
