/** The pages of the concierge's supervision, of settings and of access. */
import { createRoute } from '@tanstack/react-router';
import { lazyPart } from './lazy-part.ts';
import { searchOf } from './search-of.ts';
import { shell } from './shell-route.tsx';
import { startAtStation } from './start-at-station.ts';

const conciergeReport = createRoute({
  getParentRoute: () => shell,
  path: '/concierge/report',
  validateSearch: searchOf('from', 'to', 'station', 'mark', 'reason'),
  beforeLoad: startAtStation,
  component: lazyPart(() => import('../features/supervision/report-page.tsx'), 'ReportPage'),
});
const conciergeSettings = createRoute({
  getParentRoute: () => shell,
  path: '/concierge/settings',
  component: lazyPart(() => import('../features/supervision/concierge-settings-page.tsx'), 'ConciergeSettingsPage'),
});
const conciergeCases = createRoute({
  getParentRoute: () => shell,
  path: '/concierge/cases',
  validateSearch: searchOf('status'),
  component: lazyPart(() => import('../features/supervision/cases-page.tsx'), 'CasesPage'),
});
const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyPart(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
});
const variables = createRoute({
  getParentRoute: () => shell,
  path: '/settings/variables',
  validateSearch: searchOf('q', 'category', 'open', 'mode'),
  component: lazyPart(() => import('../features/settings/variables-page.tsx'), 'VariablesPage'),
});
const approvals = createRoute({
  getParentRoute: () => shell,
  path: '/settings/approvals',
  validateSearch: searchOf('tab'),
  component: lazyPart(() => import('../features/settings/approvals-page.tsx'), 'ApprovalsPage'),
});
const menu = createRoute({
  getParentRoute: () => shell,
  path: '/settings/menu',
  component: lazyPart(() => import('../features/settings/menu-page.tsx'), 'MenuPage'),
});
const templates = createRoute({
  getParentRoute: () => shell,
  path: '/settings/templates',
  validateSearch: searchOf('name', 'channel'),
  component: lazyPart(() => import('../features/settings/templates-page.tsx'), 'TemplatesPage'),
});
const notices = createRoute({
  getParentRoute: () => shell,
  path: '/settings/notices',
  component: lazyPart(() => import('../features/notices/notices-page.tsx'), 'NoticesPage'),
});
const flags = createRoute({
  getParentRoute: () => shell,
  path: '/settings/flags',
  component: lazyPart(() => import('../features/settings/flags-page.tsx'), 'FlagsPage'),
});

const account = createRoute({
  getParentRoute: () => shell,
  path: '/account',
  component: lazyPart(() => import('../features/access/account-page.tsx'), 'AccountPage'),
});
const people = createRoute({
  getParentRoute: () => shell,
  path: '/access/people',
  validateSearch: searchOf('q', 'role', 'station', 'status', 'person'),
  component: lazyPart(() => import('../features/access/people-page.tsx'), 'PeoplePage'),
});
const invitations = createRoute({
  getParentRoute: () => shell,
  path: '/access/invitations',
  validateSearch: searchOf('state'),
  component: lazyPart(() => import('../features/access/invitations-page.tsx'), 'InvitationsPage'),
});
const apiKeys = createRoute({
  getParentRoute: () => shell,
  path: '/access/api-keys',
  validateSearch: searchOf('state'),
  component: lazyPart(() => import('../features/access/api-keys-page.tsx'), 'ApiKeysPage'),
});
const security = createRoute({
  getParentRoute: () => shell,
  path: '/access/security',
  validateSearch: searchOf('tab', 'kind', 'person', 'ip', 'from', 'to'),
  component: lazyPart(() => import('../features/access/security-page.tsx'), 'SecurityPage'),
});

export const officeRoutes = [
  conciergeReport,
  conciergeCases,
  conciergeSettings,
  settings,
  variables,
  approvals,
  menu,
  templates,
  notices,
  flags,
  account,
  people,
  invitations,
  apiKeys,
  security,
] as const;
