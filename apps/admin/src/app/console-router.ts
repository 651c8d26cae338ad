/** The router over the pages of routes.tsx: what is fetched ahead, and what stands in a page's place when it breaks. */
import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { PageMissing } from '../ui/page-problem.tsx';
import { PageError } from './error-pages.tsx';
import { tree } from './routes.tsx';

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
