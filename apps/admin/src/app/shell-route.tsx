/** The frame of the console, and the pages before it. */
import { Outlet, createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { isApiProblem } from '../api/api-problem.ts';
import { sessionQuery } from '../session/session.ts';
import { PageMissing } from '../ui/page-problem.tsx';
import { lazyPart } from './lazy-part.ts';
import { searchOf } from './search-of.ts';
import { Shell } from './shell.tsx';
import type { RouterContext } from './start-at-station.ts';

export const root = createRootRouteWithContext<RouterContext>()({ component: Outlet, notFoundComponent: PageMissing });

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: searchOf('next', 'ended', 'kept', 'lost', 'forgot'),
  component: lazyPart(() => import('../features/sign-in/sign-in-page.tsx'), 'SignInPage'),
});
export const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/set-password',
  component: lazyPart(() => import('../features/sign-in/set-password-page.tsx'), 'SetPasswordPage'),
});
export const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: lazyPart(() => import('../features/sign-in/join-page.tsx'), 'JoinPage'),
});
export const google = createRoute({
  getParentRoute: () => root,
  path: '/google',
  validateSearch: searchOf('code', 'state'),
  component: lazyPart(() => import('../features/sign-in/google-page.tsx'), 'GooglePage'),
});

const NOT_IN_YET = new Set<string>(['unauthenticated', 'second_factor_required', 'device_unverified']);

export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queries.ensureQueryData(sessionQuery);
    } catch (error) {
      if (isApiProblem(error) && NOT_IN_YET.has(error.code))
        redirect({ to: '/sign-in', search: { next: location.href }, throw: true });
      throw error;
    }
  },
});
