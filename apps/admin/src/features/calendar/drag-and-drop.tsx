/**
 * Dragging with the pointer, the finger or the keys: Space picks a party up, the arrows carry it from place to place,
 * Space or Enter lets it go, Escape brings it back. What happens is said aloud.
 */
import {
  DndContext,
  DragOverlay,
  KeyboardCode,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  pointerWithin,
  rectIntersection,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragEndEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import type { CalendarEvent } from '@myhibachi/api-client/shapes';
import { useState, type ReactNode } from 'react';
import { CarriedEvent } from './event-chip.tsx';

interface Place {
  readonly left: number;
  readonly top: number;
}

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  [KeyboardCode.Right]: [1, 0],
  [KeyboardCode.Left]: [-1, 0],
  [KeyboardCode.Down]: [0, 1],
  [KeyboardCode.Up]: [0, -1],
};
const SAME_LINE_PX = 4;

/** The nearest place in the direction of the arrow. */
function nearest(places: readonly Place[], from: Place, [x, y]: readonly [number, number]): Place | undefined {
  const ahead = places.filter(({ left, top }) => (left - from.left) * x + (top - from.top) * y > SAME_LINE_PX);
  const cost = ({ left, top }: Place): number =>
    Math.abs(left - from.left) * (x === 0 ? 3 : 1) + Math.abs(top - from.top) * (y === 0 ? 3 : 1);
  return ahead.toSorted((a, b) => cost(a) - cost(b))[0];
}

const stepToPlace: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = STEPS[event.code];
  if (step === undefined) return undefined;
  event.preventDefault();
  const over = context.over === null ? undefined : context.droppableRects.get(context.over.id);
  const from = { left: over?.left ?? currentCoordinates.x, top: over?.top ?? currentCoordinates.y };
  const target = nearest([...context.droppableRects.values()], from, step);
  return target === undefined ? undefined : { x: target.left + 8, y: target.top + 8 };
};

const byPointerOrBox: CollisionDetection = (args) => {
  const within = pointerWithin(args);
  return within.length > 0 ? within : rectIntersection(args);
};

/**
 * For places along a time line: where the dragged thing begins counts sideways, the pointer up and down. Wherever a
 * party is taken hold of, it is its start that lands somewhere.
 */
export const byStart: CollisionDetection = ({
  collisionRect,
  droppableRects,
  droppableContainers,
  pointerCoordinates,
}) => {
  const x = collisionRect.left + 1;
  const y = pointerCoordinates?.y ?? collisionRect.top + 1;
  const under = droppableContainers.find(({ id }) => {
    const rect = droppableRects.get(id);
    return rect !== undefined && x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom;
  });
  return under === undefined ? [] : [{ id: under.id }];
};

interface DragAreaProps {
  /** What a dragged thing and a place are called, by their ids. */
  readonly nameOf: (id: string) => string;
  readonly onDrop: (thing: string, place: string) => void;
  /** Whether letting the thing go there does anything; what is said aloud goes by it. */
  readonly changes?: (thing: string, place: string) => boolean;
  readonly eventOf: (thing: string) => CalendarEvent | undefined;
  readonly landing?: CollisionDetection;
  readonly children: ReactNode;
}

export function DragArea({ nameOf, onDrop, changes, eventOf, landing = byPointerOrBox, children }: DragAreaProps) {
  const [dragged, setDragged] = useState<string | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 6 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: stepToPlace,
      keyboardCodes: {
        start: [KeyboardCode.Space],
        cancel: [KeyboardCode.Esc],
        end: [KeyboardCode.Space, KeyboardCode.Enter],
      },
    }),
  );
  const end = ({ active, over }: DragEndEvent): void => {
    setDragged(null);
    if (over !== null) onDrop(String(active.id), String(over.id));
  };
  const carried = dragged === null ? undefined : eventOf(dragged);
  const name = (id: string | number): string => nameOf(String(id));
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={landing}
      onDragStart={({ active }) => setDragged(String(active.id))}
      onDragCancel={() => setDragged(null)}
      onDragEnd={end}
      accessibility={{
        screenReaderInstructions: {
          draggable: 'Press Space to pick it up, the arrows to carry it, Space to let it go, Escape to bring it back.',
        },
        announcements: {
          onDragStart: ({ active }) => `Picked up ${name(active.id)}.`,
          onDragOver: ({ active, over }) =>
            over === null ? `${name(active.id)} is over no place.` : `${name(active.id)} is over ${name(over.id)}.`,
          onDragEnd: ({ active, over }) =>
            over === null || changes?.(String(active.id), String(over.id)) === false
              ? `${name(active.id)} is back where it was.`
              : `Let ${name(active.id)} go on ${name(over.id)}.`,
          onDragCancel: ({ active }) => `${name(active.id)} is back where it was.`,
        },
      }}
    >
      {children}
      <DragOverlay dropAnimation={null}>{carried === undefined ? null : <CarriedEvent event={carried} />}</DragOverlay>
    </DndContext>
  );
}
