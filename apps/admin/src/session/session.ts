/** Who is signed in and what they may do, as the server says; nothing here knows a role's rights. */
import { getSignInState, getStaffSession } from '@myhibachi/api-client/calls';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { ask } from '../api/ask.ts';

export const sessionQuery = queryOptions({
  queryKey: ['own-session'],
  queryFn: () => ask(getStaffSession({ client: api })),
  staleTime: 5 * 60_000,
  // Rights may change while somebody works.
  meta: { shows: ['staff'] },
});

export const signInStateQuery = queryOptions({
  queryKey: ['sign-in-state'],
  queryFn: () => ask(getSignInState({ client: api })),
  staleTime: 0,
});

/** The signed-in person. Only below the shell, which waits for it. */
export function useSession() {
  return useSuspenseQuery(sessionQuery).data;
}

/** Whether the signed-in person may do this at all, such as `booking.create`; the server decides about each row. */
export function usePermission(action: string): boolean {
  return useSession().permissions[action] !== undefined;
}
