import { useNavigate, useSearch } from '@tanstack/react-router';
import { ShieldBan } from 'lucide-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { EventList, type EventFilters } from './event-list.tsx';

const BlockDialog = lazyPart(() => import('./block-dialog.tsx'), 'BlockDialog');
const BlockList = lazyPart(() => import('./block-list.tsx'), 'BlockList');

export function SecurityPage() {
  const { tab = 'events', ...filters } = useSearch({ from: '/shell/access/security' });
  const navigate = useNavigate();
  const mayBlock = usePermission('security.block');
  const [blocking, setBlocking] = useState<string | null>(null);
  const go = (search: EventFilters & { tab?: string }): void => {
    const kept = Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''));
    void navigate({ to: '/access/security', search: kept });
  };
  return (
    <>
      <PageHeader
        title="Security"
        hint="Who came in, who tried to, and who is let in no more."
        actions={
          mayBlock && (
            <Button onClick={() => setBlocking('')}>
              <ShieldBan aria-hidden /> Block an address
            </Button>
          )
        }
      />
      <Tabs
        label="Security"
        value={tab}
        onValue={(next) => go({ ...filters, tab: next === 'events' ? '' : next })}
        tabs={[
          {
            value: 'events',
            label: 'Events',
            content: (
              <EventList
                key={JSON.stringify(filters)}
                filters={filters}
                apply={go}
                block={mayBlock ? setBlocking : undefined}
              />
            ),
          },
          {
            value: 'blocks',
            label: 'Blocked addresses',
            content: (
              <Suspense fallback={<Skeleton />}>
                <BlockList />
              </Suspense>
            ),
          },
        ]}
      />
      {blocking !== null && (
        <Suspense>
          <BlockDialog network={blocking} close={() => setBlocking(null)} />
        </Suspense>
      )}
    </>
  );
}
