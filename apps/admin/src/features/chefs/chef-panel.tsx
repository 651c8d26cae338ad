import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { countOf } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Badge, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { AskTimeOff } from './ask-time-off.tsx';
import { ChefFields } from './chef-fields.tsx';
import { chefQuery } from './chef-queries.ts';
import { SingleDays } from './single-days.tsx';
import { StaffLink } from './staff-link.tsx';
import { TimeOffList } from './time-off-list.tsx';
import { WeekEditor } from './week-editor.tsx';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-2.5">
      <h3 className="text-sm font-semibold">{title}</h3>
      {children}
    </section>
  );
}

/** Everything about one chef: the week, single days, time off, and what managers may change. */
export function ChefPanel({ chefId }: { readonly chefId: string }) {
  const query = useQuery(chefQuery(chefId));
  const mayChange = usePermission('chef.manage');
  const mayAsk = usePermission('time_off.request');
  if (query.isPending) return <Skeleton lines={8} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const chef = query.data;
  return (
    <div className="grid gap-7">
      <p className="flex flex-wrap gap-2 text-sm text-soft">
        <Badge tone={chef.active ? 'good' : 'plain'}>{chef.active ? 'On the roster' : 'Not on the roster'}</Badge>
        <Badge>{countOf(chef.upcoming, 'party', 'parties')} to come</Badge>
      </p>
      <Part title="The usual week">
        <WeekEditor key={`week ${chef.version}`} chef={chef} mayChange={mayChange} />
      </Part>
      <Part title="Single days">
        <SingleDays key={`days ${chef.version}`} chef={chef} mayChange={mayChange} />
      </Part>
      <Part title="Time off">
        {chef.timeOff.length === 0 && <p className="text-sm text-soft">None asked for.</p>}
        <TimeOffList rows={chef.timeOff} named={false} />
        {mayAsk && <AskTimeOff chefId={chef.id} stationId={chef.stationId} />}
      </Part>
      {mayChange && (
        <Part title="Person">
          <ChefFields key={`person ${chef.version}`} chef={chef} />
          <StaffLink key={`staff ${chef.version}`} chef={chef} />
        </Part>
      )}
    </div>
  );
}
