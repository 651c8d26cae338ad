/** A party seen from the calendar: what it is, who cooks, and everything dragging does, without dragging. */
import type { CalendarEvent } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate, formatInstant, formatTime, formatWord } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { Facts, Skeleton } from '../../ui/surfaces.tsx';
import { dayQuery, type ChefWish } from './calendar-queries.ts';

interface PlaceProps {
  readonly event: CalendarEvent;
  readonly position: number;
  readonly busy: boolean;
  readonly onWish: (wish: ChefWish) => void;
}

function nameOfChef({ name, absent }: CalendarEvent['chefs'][number]): string {
  return absent ? `${name} (not at work then)` : name;
}

/** One place at the party: who has it, and everybody of the station who could. */
function ChefPlace({ event, position, busy, onWish }: PlaceProps) {
  const day = useQuery(dayQuery(event.date, event.station.id));
  const mayAssign = usePermission('chef.assign');
  const current = event.chefs.find((chef) => chef.position === position);
  const named = current === undefined ? undefined : nameOfChef(current);
  if (!mayAssign) return <p className="text-sm">{named ?? 'Nobody yet'}</p>;
  if (day.isPending) return <Skeleton lines={1} />;
  const taken = new Set(event.chefs.map((chef) => chef.chefId));
  const lanes = (day.data?.lanes ?? []).filter((lane) => !taken.has(lane.chefId));
  const choices = [
    { value: '', label: 'Nobody yet' },
    ...(current === undefined ? [] : [{ value: current.chefId, label: nameOfChef(current) }]),
    ...lanes.map((lane) => ({
      value: lane.chefId,
      label: lane.works.includes(event.slot) ? lane.name : `${lane.name} (not at work then)`,
    })),
  ];
  return (
    <Select
      aria-label={`Chef ${position}`}
      value={current?.chefId ?? ''}
      disabled={busy}
      choices={choices}
      onValue={(to) => onWish({ event, from: current?.chefId ?? null, to: to === '' ? null : to })}
    />
  );
}

interface EventDialogProps {
  readonly event: CalendarEvent;
  readonly busy: boolean;
  readonly close: () => void;
  readonly onWish: (wish: ChefWish) => void;
  readonly onMove: (event: CalendarEvent) => void;
}

export function EventDialog({ event, busy, close, onWish, onMove }: EventDialogProps) {
  const mayMove = usePermission('booking.reschedule');
  const places = Array.from({ length: Math.max(event.chefsNeeded, event.chefs.length) }, (_, n) => n + 1);
  const [open, setOpen] = useState(true);
  const shut = (): void => {
    setOpen(false);
    close();
  };
  return (
    <Dialog
      open={open}
      onOpen={shut}
      place="side"
      title={`${event.host}’s party`}
      description={`${formatDate(event.date, 'long')} at ${formatTime(event.start)}`}
    >
      <div className="grid gap-5">
        <Facts
          rows={[
            ['Booking', event.code],
            ['State', formatWord(event.status)],
            ['Guests', event.guests],
            ['Place', `${event.city}, served from ${event.station.name}`],
            ['Arrival', formatInstant(event.arrivesAt, event.timeZone)],
            ['All clean', formatInstant(event.leavesAt, event.timeZone)],
          ]}
        />
        <section className="grid gap-2">
          <h3 className="text-sm font-semibold">{event.chefsNeeded === 1 ? 'Chef' : 'Chefs'}</h3>
          {places.map((position) => (
            <ChefPlace key={position} event={event} position={position} busy={busy} onWish={onWish} />
          ))}
        </section>
        <div className="flex flex-wrap gap-2">
          {mayMove && <Button onClick={() => onMove(event)}>Move to another time…</Button>}
          <Button asChild variant="ghost">
            <a href={`/admin/bookings/${event.id}`}>Open the booking</a>
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
