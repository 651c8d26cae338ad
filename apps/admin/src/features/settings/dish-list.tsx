import {
  DndContext,
  PointerSensor,
  closestCenter,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type { Dish } from '@myhibachi/api-client/shapes';
import { Link } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, GripVertical, Leaf, Pencil } from 'lucide-react';
import { formatCents } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Badge } from '../../ui/surfaces.tsx';
import { cn } from '../../ui/class-names.ts';

export interface DishActions {
  readonly edit: (dish: Dish) => void;
  readonly price: (dish: Dish) => void;
  readonly offer: (dish: Dish, active: boolean) => void;
  /** The whole order of the kind. */
  readonly order: (slugs: readonly string[]) => void;
}

function moved(slugs: readonly string[], from: number, to: number): readonly string[] {
  const slug = slugs[from];
  return slug === undefined || to < 0 || to >= slugs.length ? slugs : slugs.toSpliced(from, 1).toSpliced(to, 0, slug);
}

function Price({ dish, price }: { readonly dish: Dish } & Pick<DishActions, 'price'>) {
  if (dish.kind === 'protein' || dish.kind === 'included') return <span className="text-sm text-faint">included</span>;
  return (
    <span className="flex flex-wrap items-center gap-2 sm:justify-end">
      {dish.openRequestId !== null && (
        <Link to="/settings/approvals">
          <Badge tone="warn">A price waits</Badge>
        </Link>
      )}
      <Button size="small" onClick={() => price(dish)}>
        {dish.priced ? formatCents(dish.priceCents) : 'No price yet'}
        <span className="sr-only"> for {dish.name}: change it</span>
      </Button>
    </span>
  );
}

interface RowProps {
  readonly dish: Dish;
  readonly at: number;
  readonly slugs: readonly string[];
  readonly actions: DishActions;
}

function MoveButtons({ dish, at, slugs, actions }: RowProps) {
  return (
    <span className="flex">
      <Button
        variant="ghost"
        size="icon"
        aria-label={`Move ${dish.name} up`}
        disabled={at === 0}
        onClick={() => actions.order(moved(slugs, at, at - 1))}
      >
        <ArrowUp aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon"
        aria-label={`Move ${dish.name} down`}
        disabled={at === slugs.length - 1}
        onClick={() => actions.order(moved(slugs, at, at + 1))}
      >
        <ArrowDown aria-hidden />
      </Button>
    </span>
  );
}

function Row({ dish, at, slugs, actions }: RowProps) {
  const { setNodeRef: dragRef, listeners, isDragging } = useDraggable({ id: dish.slug });
  const { setNodeRef: dropRef, isOver } = useDroppable({ id: dish.slug });
  return (
    <li
      ref={dropRef}
      className={cn(
        'grid gap-2 border-b border-line py-2.5 last:border-b-0 sm:grid-cols-[auto_minmax(0,1fr)_auto_auto_auto] sm:items-center sm:gap-3',
        isOver && 'bg-accent-wash',
        isDragging && 'opacity-50',
      )}
    >
      {/* The arrows beside it do the same by keyboard. */}
      <span ref={dragRef} {...listeners} aria-hidden className="hidden cursor-grab touch-none p-1 text-faint sm:block">
        <GripVertical className="size-4" />
      </span>
      <div className={cn('min-w-0', !dish.active && 'opacity-70')}>
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {dish.name}
          {dish.vegetarian && (
            <Badge tone="good">
              <Leaf aria-hidden className="size-3" /> Vegetarian
            </Badge>
          )}
          {!dish.active && <Badge>Not offered</Badge>}
        </p>
        <p className="text-sm text-soft">{dish.description}</p>
        {dish.allergens.length > 0 && <p className="text-xs text-faint">{dish.allergens.join(', ')}</p>}
      </div>
      <div className="flex flex-wrap items-center gap-2 sm:contents">
        <Price dish={dish} price={actions.price} />
        <Button size="small" variant="ghost" disabled={!dish.priced} onClick={() => actions.offer(dish, !dish.active)}>
          {dish.active ? 'Take off' : 'Offer'}
          <span className="sr-only"> {dish.name}</span>
        </Button>
        <span className="flex items-center">
          <MoveButtons dish={dish} at={at} slugs={slugs} actions={actions} />
          <Button variant="ghost" size="icon" aria-label={`Edit ${dish.name}`} onClick={() => actions.edit(dish)}>
            <Pencil aria-hidden />
          </Button>
        </span>
      </div>
    </li>
  );
}

/** The dishes of one kind, put in order by dragging or by the arrows. */
export function DishRows({ dishes, actions }: { readonly dishes: readonly Dish[]; readonly actions: DishActions }) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const slugs = dishes.map(({ slug }) => slug);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }) => {
        if (over === null || over.id === active.id) return;
        actions.order(moved(slugs, slugs.indexOf(String(active.id)), slugs.indexOf(String(over.id))));
      }}
    >
      <ul>
        {dishes.map((dish, at) => (
          <Row key={dish.slug} dish={dish} at={at} slugs={slugs} actions={actions} />
        ))}
      </ul>
    </DndContext>
  );
}
