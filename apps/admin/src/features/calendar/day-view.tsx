/** One day chef by chef: who is where from arrival to clean-up, who is free, and which parties wait for a chef. */
import type { CollisionDetection } from '@dnd-kit/core';
import type { CalendarEvent, CalendarLane } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { formatDate, formatTime } from '../../format/format.ts';
import { cn } from '../../ui/class-names.ts';
import { ListProblem } from '../../ui/list-problem.tsx';
import { EmptyState, Notice, Skeleton } from '../../ui/surfaces.tsx';
import { clockOf, minutesInto } from './calendar-dates.ts';
import { dayQuery, type ChefWish } from './calendar-queries.ts';
import { DragArea, byStart } from './drag-and-drop.tsx';
import { EventChip, lacksChef, nameOfEvent } from './event-chip.tsx';
import { LaneHead, LaneRow, ROW_REM } from './lane-row.tsx';
import { zonesOf, type Scale, type Zone } from './lane-zones.ts';
import type { Target } from './move-dialog.tsx';
import { PhoneDay } from './phone-day.tsx';
import { stacked } from './stacked.ts';

const NOBODY = 'nobody';
const HOUR = 60;

/** From an hour before the first arrival to an hour after the last is gone, at least the usual working day. */
function scaleOf(date: string, events: readonly CalendarEvent[]): Scale {
  const starts = events.map((event) => minutesInto(date, event.arrivesAt, event.timeZone));
  const ends = events.map((event) => minutesInto(date, event.leavesAt, event.timeZone));
  const from = Math.floor((Math.min(11 * HOUR, ...starts) - 30) / HOUR) * HOUR;
  const to = Math.ceil((Math.max(23 * HOUR, ...ends) + 30) / HOUR) * HOUR;
  return { from, to };
}

function share(minutes: number, { from, to }: Scale): number {
  return ((minutes - from) / (to - from)) * 100;
}

function Hours({ scale }: { readonly scale: Scale }) {
  const hours = Array.from({ length: (scale.to - scale.from) / HOUR / 2 }, (_, n) => scale.from + n * 2 * HOUR);
  return (
    <div aria-hidden className="relative ml-36 h-5 text-[0.7rem] text-faint">
      {hours.map((minutes) => (
        <span key={minutes} className="absolute" style={{ left: `${share(minutes, scale)}%` }}>
          {formatTime(clockOf(minutes))}
        </span>
      ))}
    </div>
  );
}

interface BlockProps {
  readonly event: CalendarEvent;
  readonly chefId: string;
  readonly date: string;
  readonly scale: Scale;
  readonly draggable: boolean;
  /** Below others of the same time. */
  readonly row: number;
  readonly onOpen: (event: CalendarEvent) => void;
}

/** The drive, if any, and the party from arrival to clean-up. */
function Block({ event, chefId, date, scale, draggable, row, onOpen }: BlockProps) {
  const chef = event.chefs.find((one) => one.chefId === chefId);
  const at = (instant: string): number => share(minutesInto(date, instant, event.timeZone), scale);
  const [left, right] = [at(event.arrivesAt), at(event.leavesAt)];
  const drive = chef === undefined ? left : at(chef.driveFrom);
  return (
    <>
      {drive < left && (
        <span
          aria-hidden
          title="Drive from the party before"
          className="absolute h-1 rounded bg-line-strong"
          style={{ left: `${drive}%`, width: `${left - drive}%`, top: `${(row + 0.5) * ROW_REM}rem` }}
        />
      )}
      <EventChip
        event={event}
        dragId={`${event.id} ${chefId}`}
        draggable={draggable}
        onOpen={onOpen}
        className="absolute w-auto"
        style={{
          left: `${left}%`,
          width: `${right - left}%`,
          top: `${row * ROW_REM + 0.25}rem`,
          height: `${ROW_REM - 0.5}rem`,
        }}
      />
    </>
  );
}

interface DayProps {
  readonly date: string;
  readonly stationId: string | undefined;
  /** The starts of the standard slots. */
  readonly slots: readonly string[];
  readonly mayAssign: boolean;
  readonly mayMove: boolean;
  readonly onOpen: (event: CalendarEvent) => void;
  readonly onWish: (wish: ChefWish) => void;
  readonly onMove: (target: Target) => void;
}

interface LanesProps extends DayProps {
  readonly lanes: readonly CalendarLane[];
  readonly events: readonly CalendarEvent[];
}

/** Chefs who cook today although they are no longer on the roster have a lane too. */
function withStrays(lanes: readonly CalendarLane[], events: readonly CalendarEvent[]): CalendarLane[] {
  const known = new Set(lanes.map((lane) => lane.chefId));
  const strays = events.flatMap((event) =>
    event.chefs
      .filter((chef) => !known.has(chef.chefId))
      .map((chef) => ({
        chefId: chef.chefId,
        name: chef.name,
        payClass: '',
        station: event.station,
        works: [],
        timeOff: null,
        pendingTimeOff: false,
      })),
  );
  return [...lanes, ...new Map(strays.map((lane) => [lane.chefId, lane])).values()];
}

/** What letting a party go at a place would do: sideways another start, up or down another chef, or nothing. */
function effectOf(event: CalendarEvent, from: string, place: string, { mayAssign, mayMove }: LanesProps) {
  const [lane = from, slot = ''] = place.split(' ');
  if (mayMove && slot !== '' && slot !== event.slot) return { start: slot };
  return mayAssign && lane !== from ? { chef: lane } : null;
}

/** Another start is asked about first. */
function dropOn(props: LanesProps, event: CalendarEvent, from: string, place: string): void {
  const effect = effectOf(event, from, place, props);
  if (effect?.start !== undefined) return props.onMove({ event, date: props.date, start: effect.start });
  if (effect?.chef === undefined) return;
  // Out of the parties that wait: whoever is off then makes room.
  const off = event.chefs.find(({ absent }) => absent)?.chefId ?? null;
  const [before, after] = [from === NOBODY ? off : from, effect.chef === NOBODY ? null : effect.chef];
  props.onWish({ event, from: before, to: after });
}

/** Whoever chooses no chefs carries a party within its own lane; the others are no places for it. */
const withinLane: CollisionDetection = (args) => {
  const [, lane] = String(args.active.id).split(' ');
  const own = args.droppableContainers.filter(({ id }) => String(id).split(' ')[0] === lane);
  return byStart({ ...args, droppableContainers: own });
};

/** The parties of one lane with the rows they stand in. */
function rowsOf(date: string, events: readonly CalendarEvent[]) {
  const rows = stacked(
    events.map(({ arrivesAt, leavesAt, timeZone }) => ({
      from: minutesInto(date, arrivesAt, timeZone),
      to: minutesInto(date, leavesAt, timeZone),
    })),
  );
  return {
    placed: events.map((event, index) => ({ event, row: rows[index] ?? 0 })),
    rows: Math.max(0, ...rows) + 1,
  };
}

interface LaneProps {
  readonly lane: CalendarLane;
  readonly events: readonly CalendarEvent[];
  readonly zones: readonly Zone[];
  readonly withStation: boolean;
  readonly block: Pick<BlockProps, 'date' | 'scale' | 'draggable' | 'onOpen'>;
}

function ChefLane({ lane, events, zones, withStation, block }: LaneProps) {
  const own = rowsOf(
    block.date,
    events.filter((event) => event.chefs.some((chef) => chef.chefId === lane.chefId)),
  );
  return (
    <LaneRow
      id={lane.chefId}
      zones={zones}
      off={lane.works.length === 0}
      rows={own.rows}
      head={<LaneHead lane={lane} withStation={withStation} />}
    >
      {own.placed.map(({ event, row }) => (
        <Block key={event.id} {...block} event={event} row={row} chefId={lane.chefId} />
      ))}
    </LaneRow>
  );
}

function Lanes(props: LanesProps) {
  const { date, lanes, events, slots, mayAssign, mayMove, onOpen } = props;
  const scale = scaleOf(date, events);
  const zones = zonesOf(scale, slots);
  const waiting = events.filter(lacksChef);
  const { placed, rows } = rowsOf(date, waiting);
  const several = new Set(lanes.map((lane) => lane.station.id)).size > 1;
  const block = { date, scale, draggable: mayAssign || mayMove, onOpen };
  const eventOf = (id: string): CalendarEvent | undefined => events.find((event) => event.id === id.split(' ')[0]);
  const nameOf = (id: string): string => {
    const event = eventOf(id);
    if (event !== undefined) return nameOfEvent(event);
    const [place = '', slot = ''] = id.split(' ');
    const chef = lanes.find((lane) => lane.chefId === place)?.name ?? '';
    const where = place === NOBODY ? 'the parties without a chef' : `${chef}’s lane`;
    return slot === '' ? where : `${where}, ${formatTime(slot)}`;
  };
  const laneOf = (thing: string): string => thing.split(' ')[1] ?? NOBODY;
  const drop = (thing: string, place: string): void => {
    const event = eventOf(thing);
    if (event !== undefined) dropOn(props, event, laneOf(thing), place);
  };
  const changes = (thing: string, place: string): boolean => {
    const event = eventOf(thing);
    return event !== undefined && effectOf(event, laneOf(thing), place, props) !== null;
  };
  return (
    <DragArea
      nameOf={nameOf}
      onDrop={drop}
      changes={changes}
      eventOf={eventOf}
      landing={mayAssign ? byStart : withinLane}
    >
      <Hours scale={scale} />
      <LaneRow
        id={NOBODY}
        zones={zones}
        off={false}
        rows={rows}
        head={
          <span className={cn('font-medium', waiting.length > 0 && 'text-bad')}>Needs a chef ({waiting.length})</span>
        }
      >
        {placed.map(({ event, row }) => (
          <Block key={event.id} {...block} event={event} row={row} chefId={NOBODY} />
        ))}
      </LaneRow>
      {lanes.map((lane) => (
        <ChefLane key={lane.chefId} lane={lane} events={events} zones={zones} withStation={several} block={block} />
      ))}
    </DragArea>
  );
}

export function DayView(props: DayProps) {
  const { date, stationId, onOpen } = props;
  const day = useQuery(dayQuery(date, stationId));
  if (day.isPending) return <Skeleton lines={8} />;
  if (day.isError) return <ListProblem error={day.error} retry={() => void day.refetch()} what="stations" />;
  const { events, closures } = day.data;
  const lanes = withStrays(day.data.lanes, events);
  return (
    <div className="grid gap-3">
      {closures.map((closure) => (
        <Notice key={closure.id} tone="warn">
          {closure.slots === null ? 'Closed' : `Closed at ${closure.slots.map(formatTime).join(', ')}`}:{' '}
          {closure.reason}
        </Notice>
      ))}
      {lanes.length === 0 && events.length === 0 ? (
        <EmptyState title={`Nothing on ${formatDate(date, 'long')}.`}>
          Parties of this day stand here, each in the lane of the chef who cooks.
        </EmptyState>
      ) : (
        <>
          <div className="hidden overflow-x-auto md:block">
            <div className="min-w-[46rem]">
              <Lanes {...props} lanes={lanes} events={events} />
            </div>
          </div>
          <div className="md:hidden">
            <PhoneDay lanes={lanes} events={events} onOpen={onOpen} />
          </div>
        </>
      )}
    </div>
  );
}
