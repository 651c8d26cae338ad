import type { ChefDetail } from '@myhibachi/api-client/shapes';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSlots } from '../calendar/use-slots.ts';
import { useRosterChange } from './chef-queries.ts';
import { RosterWarning } from './roster-warning.tsx';
import { SlotGrid, sameSlot, type WeekSlot } from './slot-grid.tsx';

function isSame(a: readonly WeekSlot[], b: readonly WeekSlot[]): boolean {
  return a.length === b.length && a.every((row) => b.some((other) => sameSlot(row, other)));
}

/** The usual week of a chef. */
export function WeekEditor({ chef, mayChange }: { readonly chef: ChefDetail; readonly mayChange: boolean }) {
  const slots = useSlots();
  const [draft, setDraft] = useState<WeekSlot[] | null>(null);
  const change = useRosterChange(chef, `${chef.displayName}’s week is saved.`);
  const on = draft ?? chef.weeklySlots;
  const dirty = draft !== null && !isSame(draft, chef.weeklySlots);
  return (
    <div className="grid gap-3" data-unsaved={dirty ? true : undefined}>
      <SlotGrid
        label={`The week of ${chef.displayName}`}
        slots={slots}
        on={on}
        words={['Works', 'Free']}
        {...(mayChange ? { onChange: setDraft } : {})}
      />
      <RosterWarning change={change} />
      {dirty && change.waiting === null && (
        <div className="flex gap-2">
          <Button
            variant="primary"
            busy={change.busy}
            onClick={() => change.wish({ kind: 'week', weeklySlots: [...on] })}
          >
            Save the week
          </Button>
          <Button onClick={() => setDraft(null)}>Discard</Button>
        </div>
      )}
    </div>
  );
}
