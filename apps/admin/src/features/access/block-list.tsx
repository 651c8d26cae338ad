import { listIpBlocks, unblockIp } from '@myhibachi/api-client/calls';
import type { IpBlock } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { OWN_ZONE, formatFromNow, formatInstant, formatWord } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { PagedTable, type Column } from '../../ui/data-table.tsx';
import { Badge, EmptyState, type Tone } from '../../ui/surfaces.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

const TONES: Readonly<Record<IpBlock['state'], Tone>> = { in_force: 'bad', expired: 'plain', lifted: 'plain' };

function columns(lift: ((block: IpBlock) => void) | null): readonly Column<IpBlock>[] {
  return [
    { key: 'network', title: 'Address', cell: ({ network }) => <span className="font-mono">{network}</span> },
    { key: 'reason', title: 'Why', cell: ({ reason }) => <span className="text-right md:text-left">{reason}</span> },
    { key: 'state', title: 'State', cell: ({ state }) => <Badge tone={TONES[state]}>{formatWord(state)}</Badge> },
    {
      key: 'since',
      title: 'Since',
      cell: ({ createdAt, blockedBy }) => `${formatFromNow(createdAt)}${blockedBy === null ? '' : ` by ${blockedBy}`}`,
    },
    {
      key: 'until',
      title: 'Until',
      cell: ({ expiresAt }) => (expiresAt === null ? 'Lifted by hand' : formatInstant(expiresAt, OWN_ZONE)),
    },
    {
      key: 'actions',
      title: '',
      cell: (block) =>
        lift === null || block.state !== 'in_force' ? null : (
          <Button size="small" onClick={() => lift(block)} aria-label={`Lift ${block.network}`}>
            Lift
          </Button>
        ),
    },
  ];
}

/** Addresses that are, or were, let in no more. */
export function BlockList() {
  const queries = useQueryClient();
  const mayBlock = usePermission('security.block');
  const [lifting, setLifting] = useState<IpBlock | null>(null);
  const blocks = useInfiniteQuery({
    queryKey: ['ip_block', 'list'],
    queryFn: ({ pageParam }) =>
      ask(listIpBlocks({ client: api, query: pageParam === '' ? {} : { cursor: pageParam } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  return (
    <>
      <PagedTable
        label="Blocked addresses"
        list={blocks}
        columns={columns(mayBlock ? setLifting : null)}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="No address is blocked." icon={<ShieldCheck aria-hidden />}>
            Block one from an event, when somebody there tries passwords or worse.
          </EmptyState>
        }
      />
      {lifting !== null && (
        <ReasonDialog
          title={`Let ${lifting.network} in again`}
          action="Lift the block"
          done={`${lifting.network} may come in again.`}
          close={() => setLifting(null)}
          send={async (reason) => {
            await ask(unblockIp({ client: api, path: { id: lifting.id }, body: { reason }, headers: onceOnly() }));
            await queries.invalidateQueries({ queryKey: ['ip_block'] });
          }}
        >
          Requests from there are answered again within seconds.
        </ReasonDialog>
      )}
    </>
  );
}
