/**
 * Every page of the console. To add one: write `features/<area>/<name>-page.tsx`, give it a route below `shell` with a
 * lazy component, so that nobody loads it before they open it, put the route into the tree, and its entry, with the
 * permission it needs, into navigation.ts. Calls come from `@myhibachi/api-client/calls`, their shapes from `…/shapes`.
 * Query keys begin with the entity they show (`['booking', 'list', filters]`, `['booking', 'one', id]`), so that the live
 * feed knows what to read again; queries that show several name the others in `meta.shows`. Filters and sorting belong into the route's search, read by `validateSearch`.
 */
import type { QueryClient } from '@tanstack/react-query';
import {
  Outlet,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { isApiProblem } from '../api/api-problem.ts';
import { sessionQuery } from '../session/session.ts';
import { PageError, PageMissing } from './error-pages.tsx';
import { NAVIGATION } from './navigation.ts';
import { Shell } from './shell.tsx';

interface RouterContext {
  readonly queries: QueryClient;
}

/** Filters of a page as they stand in its address; only texts, so that every address can be typed. */
export type Search = Readonly<Record<string, string | undefined>>;

/** Takes the named texts of an address and leaves out everything else. */
export function searchOf<K extends string>(...names: readonly K[]) {
  return (search: Record<string, unknown>): { [N in K]?: string } =>
    Object.fromEntries(
      names
        .filter((name) => search[name] !== undefined && search[name] !== '')
        .map((name) => [name, String(search[name])]),
    ) as { [N in K]?: string };
}

const root = createRootRouteWithContext<RouterContext>()({ component: Outlet, notFoundComponent: PageMissing });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: searchOf('next'),
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.tsx'), 'SignInPage'),
});
const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/set-password',
  component: lazyRouteComponent(() => import('../features/sign-in/set-password-page.tsx'), 'SetPasswordPage'),
});
const google = createRoute({
  getParentRoute: () => root,
  path: '/google',
  validateSearch: searchOf('code', 'state'),
  component: lazyRouteComponent(() => import('../features/sign-in/google-page.tsx'), 'GooglePage'),
});

const NOT_IN_YET = ['unauthenticated', 'second_factor_required', 'device_unverified'];

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queries.ensureQueryData(sessionQuery);
    } catch (error) {
      if (isApiProblem(error) && NOT_IN_YET.includes(error.code))
        throw redirect({ to: '/sign-in', search: { next: location.href } });
      throw error;
    }
  },
});

const start = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: async ({ context }) => {
    const { permissions } = await context.queries.ensureQueryData(sessionQuery);
    const entries = NAVIGATION.flatMap((group) => group.entries);
    const first = entries.find((entry) => permissions[entry.permission] !== undefined);
    throw redirect({ to: first?.to ?? '/account' });
  },
});

const audit = createRoute({
  getParentRoute: () => shell,
  path: '/audit',
  validateSearch: searchOf('action', 'entityType', 'entityId', 'by', 'from', 'to'),
  component: lazyRouteComponent(() => import('../features/audit/audit-page.tsx'), 'AuditPage'),
});
const jobs = createRoute({
  getParentRoute: () => shell,
  path: '/jobs',
  validateSearch: searchOf('queue'),
  component: lazyRouteComponent(() => import('../features/operations/jobs-page.tsx'), 'JobsPage'),
});
const health = createRoute({
  getParentRoute: () => shell,
  path: '/health',
  component: lazyRouteComponent(() => import('../features/operations/health-page.tsx'), 'HealthPage'),
});

const tree = root.addChildren([signIn, setPassword, google, shell.addChildren([start, audit, jobs, health])]);

export function createConsoleRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    basepath: '/admin',
    context: { queries },
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: PageMissing,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
