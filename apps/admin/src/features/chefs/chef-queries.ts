import { changeChef, getChef, listChefs, listTimeOff, setOverride, setWeek } from '@myhibachi/api-client/calls';
import type { ChangeChefData, ChefDetail, RosterAnswer, SetOverrideData } from '@myhibachi/api-client/shapes';
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { useToast } from '../../ui/toast.tsx';
import type { WeekSlot } from './slot-grid.tsx';

export function rosterQuery(stationId: string | undefined) {
  return queryOptions({
    queryKey: ['chef', 'list', stationId],
    queryFn: () => ask(listChefs({ client: api, query: stationId === undefined ? {} : { stationId } })),
    meta: { shows: ['booking', 'staff'] },
  });
}

export function chefQuery(chefId: string) {
  return queryOptions({
    queryKey: ['chef', 'one', chefId],
    queryFn: () => ask(getChef({ client: api, path: { chefId } })),
  });
}

export type TimeOffStatus = 'pending' | 'approved' | 'denied';

export function timeOffQuery(filters: { status: TimeOffStatus; stationId: string | undefined }) {
  return infiniteQueryOptions({
    queryKey: ['chef', 'time-off', filters],
    queryFn: ({ pageParam }) =>
      ask(
        listTimeOff({
          client: api,
          query: {
            status: filters.status,
            ...(filters.stationId === undefined ? {} : { stationId: filters.stationId }),
            ...(pageParam === '' ? {} : { cursor: pageParam }),
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** A change of who works when, without the version and whether it is tried out first. */
export type RosterWish =
  | { readonly kind: 'week'; readonly weeklySlots: WeekSlot[] }
  | { readonly kind: 'day'; readonly body: Omit<SetOverrideData['body'], 'version' | 'preview'> }
  | { readonly kind: 'chef'; readonly body: Omit<ChangeChefData['body'], 'version' | 'preview'> };

function send({ id: chefId, version }: ChefDetail, wish: RosterWish, preview: boolean): Promise<RosterAnswer> {
  const call = { client: api, path: { chefId } };
  switch (wish.kind) {
    case 'week':
      return ask(setWeek({ ...call, body: { version, preview, weeklySlots: wish.weeklySlots } }));
    case 'day':
      return ask(setOverride({ ...call, body: { ...wish.body, version, preview } }));
    case 'chef':
      return ask(changeChef({ ...call, body: { ...wish.body, version, preview } }));
  }
}

/** The change that takes this one back, from the chef as they were before it. */
function reverseOf(
  { weeklySlots, overrides, displayName, payClass, active }: ChefDetail,
  wish: RosterWish,
): RosterWish {
  if (wish.kind === 'week') return { kind: 'week', weeklySlots: [...weeklySlots] };
  if (wish.kind === 'chef') return { kind: 'chef', body: { displayName, payClass, active } };
  const { date, slot } = wish.body;
  const before = overrides.find((row) => row.date === date && row.slot === slot);
  const { works, reason } = before ?? { works: null, reason: undefined };
  return { kind: 'day', body: { date, slot, works, ...(reason === undefined ? {} : { reason }) } };
}

/**
 * Tries a change out first. Where it leaves no party alone it is done at once; otherwise `waiting` holds what it would
 * leave, until `confirm` or `drop`.
 */
export function useRosterChange(chef: ChefDetail, done: string) {
  const queries = useQueryClient();
  const toast = useToast();
  const [waiting, setWaiting] = useState<{ wish: RosterWish; answer: RosterAnswer } | null>(null);
  const change = useMutation({
    mutationFn: async ({ wish, sure, from = chef }: { wish: RosterWish; sure: boolean; from?: ChefDetail }) => {
      if (!sure) {
        const answer = await send(from, wish, true);
        if (answer.affected.length > 0) return { wish, answer };
      }
      return { wish, answer: await send(from, wish, false) };
    },
    onSuccess: ({ wish, answer }, { from }) => {
      if (!answer.applied) return setWaiting({ wish, answer });
      setWaiting(null);
      queries.setQueryData(chefQuery(chef.id).queryKey, answer.chef);
      const undo = (): void => change.mutate({ wish: reverseOf(chef, wish), sure: true, from: answer.chef });
      toast(from === undefined ? { text: done, undo } : { text: 'As it was before.' });
      return undefined;
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['chef'] }),
        queries.invalidateQueries({ queryKey: ['booking', 'calendar'] }),
      ]),
  });
  return {
    error: change.error,
    busy: change.isPending,
    waiting,
    wish: (wish: RosterWish) => change.mutate({ wish, sure: false }),
    confirm: () => waiting !== null && change.mutate({ wish: waiting.wish, sure: true }),
    drop: () => setWaiting(null),
  };
}

export type RosterChange = ReturnType<typeof useRosterChange>;
