/** Rendered pages, kept as long as the figures, dishes and articles they show are in force. */
import type { FastifyRequest } from 'fastify';
import { getConfig, getMenu, listFaqs } from '@myhibachi/contracts';
import type { App } from './app.ts';
import type { Page } from './render-page.ts';
import { siteFetch } from './site-fetch.ts';

export interface PageCache {
  get(request: FastifyRequest, render: () => Promise<Page>): Promise<Page>;
}

/** The site has some dozen pages; more addresses than this are somebody's invention. */
const MAX_PAGES = 100;

/** What a page is made of, besides itself: the ETags of these change exactly when a figure, a dish or an article does. */
function partsOf(url: string): readonly string[] {
  const everywhere = [getConfig.path, getMenu.path];
  return url === '/faqs' ? [...everywhere, listFaqs.path] : everywhere;
}

async function versionOf(app: App, request: FastifyRequest): Promise<string | null> {
  const fetchApi = siteFetch(app, request);
  const answers = await Promise.all(partsOf(request.url).map((path) => fetchApi(path)));
  const tags = answers.map((answer) => (answer.ok ? answer.headers.get('etag') : null));
  return tags.includes(null) ? null : tags.join(' ');
}

interface Kept {
  readonly version: string;
  readonly page: Promise<Page>;
}

export function createPageCache(app: App): PageCache {
  const pages = new Map<string, Kept>();
  return {
    async get(request, render) {
      if (request.url.includes('?')) return render();
      const version = await versionOf(app, request);
      if (version === null) return render();
      const known = pages.get(request.url);
      if (known?.version === version) return known.page;
      const rendered = { version, page: render() };
      if (known !== undefined || pages.size < MAX_PAGES) pages.set(request.url, rendered);
      const forget = (): void => {
        if (pages.get(request.url) === rendered) pages.delete(request.url);
      };
      // Many who ask at once share one rendering; what belongs to one visitor is never kept.
      rendered.page.then((page) => (page.shareable ? undefined : forget()), forget);
      return rendered.page;
    },
  };
}
