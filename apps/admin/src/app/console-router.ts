/** The router over the pages of routes.tsx: what is fetched ahead, and what stands in a page's place when it breaks. */
import type { QueryClient } from '@tanstack/react-query';
import { createRouter, parseSearchWith, stringifySearchWith } from '@tanstack/react-router';
import { PageMissing } from '../ui/page-problem.tsx';
import { PageError } from './error-pages.tsx';
import { tree } from './routes.tsx';

/** Addresses kept from before have their words in quotes. */
function readWord(text: string): unknown {
  return text.startsWith('"') ? JSON.parse(text) : text;
}

export function createConsoleRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    basepath: '/admin',
    // Words stand in the address as they are: a number chosen from a list is no JSON in quotes.
    stringifySearch: stringifySearchWith(JSON.stringify),
    parseSearch: parseSearchWith(readWord),
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
