/** One day on a small screen: its parties one below the other, and who is at work without one. */
import type { CalendarEvent, CalendarLane } from '@myhibachi/api-client/shapes';
import { EventChip } from './event-chip.tsx';
import { namesOf } from './free-names.ts';

interface Props {
  readonly lanes: readonly CalendarLane[];
  readonly events: readonly CalendarEvent[];
  readonly onOpen: (event: CalendarEvent) => void;
}

export function PhoneDay({ lanes, events, onOpen }: Props) {
  const free = lanes.filter(
    (lane) =>
      lane.works.length > 0 && events.every((event) => event.chefs.every((chef) => chef.chefId !== lane.chefId)),
  );
  return (
    <div className="grid gap-2">
      {events.map((event) => (
        <EventChip key={event.id} dragId={`phone ${event.id}`} event={event} draggable={false} onOpen={onOpen} />
      ))}
      {free.length > 0 && <p className="mt-2 text-sm text-soft">At work without a party: {namesOf(free)}.</p>}
    </div>
  );
}
