/** Rendered pages, kept as long as the figures and the menu they show are in force. */
import type { FastifyRequest } from 'fastify';
import { getConfig, getMenu } from '@myhibachi/contracts';
import type { App } from './app.ts';
import type { Page } from './render-page.ts';
import { siteFetch } from './site-fetch.ts';

export interface PageCache {
  get(request: FastifyRequest, render: () => Promise<Page>): Promise<Page>;
}

/** The site has some dozen pages; more addresses than this are somebody's invention. */
const MAX_PAGES = 100;

/** The ETags of what pages are made of: they change exactly when a figure or a dish does. */
async function versionOf(app: App, request: FastifyRequest): Promise<string | null> {
  const fetchApi = siteFetch(app, request);
  const answers = await Promise.all([getConfig.path, getMenu.path].map((path) => fetchApi(path)));
  const tags = answers.map((answer) => (answer.ok ? answer.headers.get('etag') : null));
  return tags.includes(null) ? null : tags.join(' ');
}

export function createPageCache(app: App): PageCache {
  let version: string | null = null;
  const pages = new Map<string, Promise<Page>>();
  return {
    async get(request, render) {
      if (request.url.includes('?')) return render();
      const current = await versionOf(app, request);
      if (current === null) return render();
      if (current !== version) pages.clear();
      version = current;
      const known = pages.get(request.url);
      if (known !== undefined) return known;
      const rendered = render();
      if (pages.size < MAX_PAGES) pages.set(request.url, rendered);
      const forget = (): void => {
        if (pages.get(request.url) === rendered) pages.delete(request.url);
      };
      // Many who ask at once share one rendering; what belongs to one visitor is never kept.
      rendered.then((page) => (page.shareable ? undefined : forget()), forget);
      return rendered;
    },
  };
}
