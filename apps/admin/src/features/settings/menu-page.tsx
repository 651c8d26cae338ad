import { changeDish, listDishes, orderDishes } from '@myhibachi/api-client/calls';
import type { Dish, DishList } from '@myhibachi/api-client/shapes';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { messageOf } from '../../api/api-problem.ts';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { Card, ErrorState, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { KINDS, type Kind } from './dish-kinds.ts';
import { DishRows } from './dish-list.tsx';

const DishForm = lazyPart(() => import('./dish-form.tsx'), 'DishForm');
const DishPriceDialog = lazyPart(() => import('./dish-price-dialog.tsx'), 'DishPriceDialog');

const LIST_KEY = ['menu_item', 'list'];

interface Order {
  readonly kind: Kind;
  readonly slugs: readonly string[];
  /** Null for the way back itself. */
  readonly before: readonly string[] | null;
}

/** Shown at once, put back when the server refuses. */
function useOrder() {
  const queries = useQueryClient();
  const toast = useToast();
  const ordering = useMutation({
    mutationFn: ({ kind, slugs }: Order) =>
      ask(orderDishes({ client: api, path: { kind }, body: { slugs: [...slugs] } })),
    onMutate: ({ kind, slugs }: Order) => {
      const known = queries.getQueryData<DishList>(LIST_KEY);
      queries.setQueryData<DishList>(LIST_KEY, (list) => {
        if (list === undefined) return list;
        const others = list.items.filter((dish) => dish.kind !== kind);
        const own = slugs.flatMap((slug) => list.items.filter((dish) => dish.slug === slug));
        return { items: [...others, ...own] };
      });
      return known;
    },
    onSuccess: (list, { kind, before }) => {
      queries.setQueryData(LIST_KEY, list);
      if (before === null) return;
      toast({ text: 'The order is changed.', undo: () => ordering.mutate({ kind, slugs: before, before: null }) });
    },
    onError: (error, _order, known) => {
      queries.setQueryData(LIST_KEY, known);
      toast({ text: messageOf(error), tone: 'bad' });
      void queries.invalidateQueries({ queryKey: LIST_KEY });
    },
  });
  return ordering.mutate;
}

interface Offer {
  readonly dish: Dish;
  readonly active: boolean;
  readonly undoable: boolean;
}

function useOffer() {
  const queries = useQueryClient();
  const toast = useToast();
  const offering = useMutation({
    mutationFn: ({ dish, active }: Offer) => {
      const reason = active ? 'Offered again, in the console.' : 'Taken off the menu in the console.';
      return ask(
        changeDish({ client: api, path: { slug: dish.slug }, body: { version: dish.version, active, reason } }),
      );
    },
    onSuccess: (dish, { active, undoable }) => {
      const text = active ? `${dish.name} is offered.` : `${dish.name} is off the menu.`;
      const undo = (): void => offering.mutate({ dish, active: !active, undoable: false });
      toast(undoable ? { text, undo } : { text });
    },
    onError: (error) => toast({ text: messageOf(error), tone: 'bad' }),
    onSettled: () => queries.invalidateQueries({ queryKey: LIST_KEY }),
  });
  return offering.mutate;
}

type Open = { readonly what: 'edit' | 'price'; readonly dish: Dish } | { readonly what: 'new' };

/** Every dish with its price, its contents and its place on the menu. */
export function MenuPage() {
  const [open, setOpen] = useState<Open | null>(null);
  const list = useQuery({
    queryKey: LIST_KEY,
    meta: { shows: ['variable'] },
    queryFn: () => ask(listDishes({ client: api })),
  });
  const order = useOrder();
  const offer = useOffer();
  const close = (): void => setOpen(null);
  const dishes = list.data?.items ?? [];
  return (
    <>
      <PageHeader
        title="Menu and prices"
        hint="The website follows at once. Quotes and bookings keep what they were made with."
        actions={
          <Button variant="primary" onClick={() => setOpen({ what: 'new' })}>
            <Plus aria-hidden /> New dish
          </Button>
        }
      />
      {list.isPending && <Skeleton lines={12} />}
      {list.isError && list.data === undefined && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      <div className="grid gap-4">
        {KINDS.map(({ kind, many }) => {
          const own = dishes.filter((dish) => dish.kind === kind);
          return own.length === 0 ? null : (
            <Card key={kind} title={many}>
              <DishRows
                dishes={own}
                actions={{
                  edit: (dish) => setOpen({ what: 'edit', dish }),
                  price: (dish) => setOpen({ what: 'price', dish }),
                  offer: (dish, active) => offer({ dish, active, undoable: true }),
                  order: (slugs) => order({ kind, slugs, before: own.map(({ slug }) => slug) }),
                }}
              />
            </Card>
          );
        })}
      </div>
      <Suspense>
        {open?.what === 'new' && <DishForm dish={null} close={close} />}
        {open?.what === 'edit' && <DishForm dish={open.dish} close={close} />}
        {open?.what === 'price' && <DishPriceDialog dish={open.dish} close={close} />}
      </Suspense>
    </>
  );
}
