import type { Station } from '@myhibachi/api-client/shapes';
import { useState } from 'react';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Card } from '../../ui/surfaces.tsx';
import { useSlots } from '../calendar/use-slots.ts';
import { SlotGrid, sameSlot, type WeekSlot } from '../chefs/slot-grid.tsx';
import { useStationChange } from './station-queries.ts';

/** Every slot of the week that is not among these. */
function others(slots: readonly string[], rows: readonly WeekSlot[]): WeekSlot[] {
  const all = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => slots.map((slot) => ({ weekday, slot })));
  return all.filter((cell) => !rows.some((row) => sameSlot(row, cell)));
}

/** Which standard slots of which weekday a station offers. */
export function HoursEditor({ station }: { readonly station: Station }) {
  const slots = useSlots();
  const mayManage = usePermission('station.manage');
  const [draft, setDraft] = useState<WeekSlot[] | null>(null);
  const change = useStationChange(station, 'The hours are saved.');
  const offered = draft ?? others(slots, station.closedHours);
  return (
    <Card title="Slots it offers">
      <div className="grid gap-3" data-unsaved={draft === null || change.isSuccess ? undefined : true}>
        <p className="text-sm text-soft">Parties that are booked in a slot you switch off stay booked.</p>
        <SlotGrid
          label={`Slots ${station.name} offers`}
          slots={slots}
          on={offered}
          words={['Open', 'Closed']}
          {...(mayManage ? { onChange: setDraft } : {})}
        />
        <FormProblem error={change.error} />
        {draft !== null && (
          <div className="flex gap-2">
            <Button
              variant="primary"
              busy={change.isPending}
              onClick={() => change.mutate({ closedHours: others(slots, draft) })}
            >
              Save the hours
            </Button>
            <Button onClick={() => setDraft(null)}>Discard</Button>
          </div>
        )}
      </div>
    </Card>
  );
}
