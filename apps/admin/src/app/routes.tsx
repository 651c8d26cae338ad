/**
 * Every page of the console. To add one: write `features/<area>/<name>-page.tsx`, give it a route below `shell` with a
 * lazy component, so that nobody loads it before they open it, put the route into the tree, and its entry, with the
 * permission it needs, into navigation.ts. Calls come from `@myhibachi/api-client/calls`, their shapes from `…/shapes`.
 * Query keys begin with the entity they show (`['booking', 'list', filters]`, `['booking', 'one', id]`), so that the live
 * feed knows what to read again; queries that show several name the others in `meta.shows`. Filters and sorting belong
 * into the route's search, read by `validateSearch`.
 */
import { createRoute, redirect } from '@tanstack/react-router';
import { SEARCH_NAMES } from '../features/bookings-list/list-search.ts';
import { sessionQuery } from '../session/session.ts';
import { PageMissing } from '../ui/page-problem.tsx';
import { lazyPart } from './lazy-part.ts';
import { NAVIGATION, mayOpen } from './navigation.ts';
import { searchOf } from './search-of.ts';
import { officeRoutes } from './office-routes.tsx';
import { google, join, root, setPassword, shell, signIn } from './shell-route.tsx';
import { startAtStation } from './start-at-station.ts';

const start = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: async ({ context }) => {
    const { permissions } = await context.queries.ensureQueryData(sessionQuery);
    const entries = NAVIGATION.flatMap((group) => group.entries);
    const first = entries.find((entry) => mayOpen(entry, permissions));
    redirect({ to: first?.to ?? '/account', throw: true });
  },
});

const audit = createRoute({
  getParentRoute: () => shell,
  path: '/audit',
  validateSearch: searchOf('action', 'entityType', 'entityId', 'by', 'from', 'to'),
  component: lazyPart(() => import('../features/audit/audit-page.tsx'), 'AuditPage'),
});
const jobs = createRoute({
  getParentRoute: () => shell,
  path: '/jobs',
  validateSearch: searchOf('queue'),
  component: lazyPart(() => import('../features/operations/jobs-page.tsx'), 'JobsPage'),
});
const health = createRoute({
  getParentRoute: () => shell,
  path: '/health',
  component: lazyPart(() => import('../features/operations/health-page.tsx'), 'HealthPage'),
});

const calendar = createRoute({
  getParentRoute: () => shell,
  path: '/calendar',
  validateSearch: searchOf('view', 'date', 'station'),
  beforeLoad: startAtStation,
  component: lazyPart(() => import('../features/calendar/calendar-page.tsx'), 'CalendarPage'),
});
const customers = createRoute({
  getParentRoute: () => shell,
  path: '/customers',
  validateSearch: searchOf('q', 'sort', 'station'),
  beforeLoad: startAtStation,
  component: lazyPart(() => import('../features/customers/customers-page.tsx'), 'CustomersPage'),
});
const customer = createRoute({
  getParentRoute: () => shell,
  path: '/customers/$customerId',
  validateSearch: searchOf('tab', 'merge'),
  component: lazyPart(() => import('../features/customers/customer-page.tsx'), 'CustomerPage'),
});
const stations = createRoute({
  getParentRoute: () => shell,
  path: '/stations',
  component: lazyPart(() => import('../features/stations/stations-page.tsx'), 'StationsPage'),
});
const station = createRoute({
  getParentRoute: () => shell,
  path: '/stations/$stationId',
  validateSearch: searchOf('tab'),
  component: lazyPart(() => import('../features/stations/station-page.tsx'), 'StationPage'),
});
const chefs = createRoute({
  getParentRoute: () => shell,
  path: '/chefs',
  validateSearch: searchOf('station', 'tab', 'chef'),
  beforeLoad: startAtStation,
  component: lazyPart(() => import('../features/chefs/chefs-page.tsx'), 'ChefsPage'),
});

const knowledge = createRoute({
  getParentRoute: () => shell,
  path: '/knowledge',
  validateSearch: searchOf('tab', 'q', 'category', 'status', 'language', 'audience', 'due'),
  component: lazyPart(() => import('../features/knowledge/knowledge-page.tsx'), 'KnowledgePage'),
});
const newArticle = createRoute({
  getParentRoute: () => shell,
  path: '/knowledge/new',
  validateSearch: searchOf('gap', 'question', 'language'),
  component: lazyPart(() => import('../features/knowledge/new-article-page.tsx'), 'NewArticlePage'),
});
const article = createRoute({
  getParentRoute: () => shell,
  path: '/knowledge/$articleId',
  component: lazyPart(() => import('../features/knowledge/article-page.tsx'), 'ArticlePage'),
});

const dashboard = createRoute({
  getParentRoute: () => shell,
  path: '/dashboard',
  validateSearch: searchOf('station', 'weeks', 'metric'),
  beforeLoad: startAtStation,
  component: lazyPart(() => import('../features/dashboard/dashboard-page.tsx'), 'DashboardPage'),
});
const inbox = createRoute({
  getParentRoute: () => shell,
  path: '/inbox',
  validateSearch: searchOf('q', 'view', 'channel', 'priority', 'label', 'conversation'),
  component: lazyPart(() => import('../features/inbox/inbox-page.tsx'), 'InboxPage'),
});
const bookings = createRoute({
  getParentRoute: () => shell,
  path: '/bookings',
  validateSearch: searchOf(...SEARCH_NAMES),
  beforeLoad: startAtStation,
  component: lazyPart(() => import('../features/bookings-list/bookings-page.tsx'), 'BookingsPage'),
});
const holds = createRoute({
  getParentRoute: () => shell,
  path: '/holds',
  validateSearch: searchOf('withinMinutes', 'station'),
  beforeLoad: startAtStation,
  component: lazyPart(() => import('../features/bookings-list/holds-page.tsx'), 'HoldsPage'),
});
const newBooking = createRoute({
  getParentRoute: () => shell,
  path: '/bookings/new',
  component: lazyPart(() => import('../features/bookings/new-booking-page.tsx'), 'NewBookingPage'),
});
const booking = createRoute({
  getParentRoute: () => shell,
  path: '/bookings/$bookingId',
  validateSearch: searchOf('tab'),
  component: lazyPart(() => import('../features/bookings/booking-page.tsx'), 'BookingPage'),
});
const decisions = createRoute({
  getParentRoute: () => shell,
  path: '/decisions',
  validateSearch: searchOf('kind', 'station'),
  beforeLoad: startAtStation,
  component: lazyPart(() => import('../features/bookings/decisions-page.tsx'), 'DecisionsPage'),
});

/** Any other address, within the frame; whoever is not signed in learns nothing of what exists. */
const missing = createRoute({ getParentRoute: () => shell, path: '$', component: PageMissing });

export const tree = root.addChildren([
  signIn,
  setPassword,
  join,
  google,
  shell.addChildren([
    start,
    dashboard,
    inbox,
    bookings,
    holds,
    newBooking,
    booking,
    decisions,
    calendar,
    customers,
    customer,
    stations,
    station,
    chefs,
    knowledge,
    newArticle,
    article,
    audit,
    jobs,
    health,
    ...officeRoutes,
    missing,
  ]),
]);
