import { useNavigate, useSearch } from '@tanstack/react-router';
import { ShieldBan } from 'lucide-react';
import { useState } from 'react';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { PageHeader } from '../../ui/surfaces.tsx';
import { BlockDialog } from './block-dialog.tsx';
import { BlockList } from './block-list.tsx';
import { EventList, type EventFilters } from './event-list.tsx';

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
          { value: 'blocks', label: 'Blocked addresses', content: <BlockList /> },
        ]}
      />
      {blocking !== null && <BlockDialog network={blocking} close={() => setBlocking(null)} />}
    </>
  );
}
