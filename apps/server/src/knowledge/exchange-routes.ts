import {
  compareWithRepository,
  exportArticlesAsJson as jsonEndpoint,
  exportArticlesAsMarkdown,
  importArticles as importEndpoint,
  listGaps as gapsEndpoint,
  recordGap as recordEndpoint,
  resolveGap as resolveEndpoint,
  takeFromRepository,
} from '@myhibachi/contracts';
import {
  compareWithRepo,
  exportArticlesAsJson,
  exportArticlesAsZip,
  importArticles,
  listGaps,
  recordGap,
  resolveGap,
  takeFromRepo,
} from '@myhibachi/core/knowledge';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

/** All articles of a company with their front matter, and some air. */
const IMPORT_BYTES = 4_000_000;

export function addKnowledgeExchangeRoutes(app: App): void {
  register(app, importEndpoint, { policy: 'staff:knowledge.change', bodyLimit: IMPORT_BYTES }, (ctx, { body }) =>
    importArticles(ctx, body),
  );
  register(app, exportArticlesAsMarkdown, { policy: 'staff:knowledge.read' }, async (ctx, { query }) => ({
    content: await exportArticlesAsZip(ctx, query),
    filename: 'articles.zip',
  }));
  register(app, jsonEndpoint, { policy: 'staff:knowledge.read' }, async (ctx, { query }) => ({
    content: await exportArticlesAsJson(ctx, query),
    filename: 'articles.json',
  }));
  register(app, compareWithRepository, { policy: 'staff:knowledge.read' }, (ctx) => compareWithRepo(ctx));
  register(app, takeFromRepository, { policy: 'staff:knowledge.change' }, (ctx, { body }) => takeFromRepo(ctx, body));
  register(app, gapsEndpoint, { policy: 'staff:knowledge.read' }, (ctx, { query }) => listGaps(ctx, query));
  register(app, recordEndpoint, { policy: 'staff:knowledge.record_gap' }, (ctx, { body }) => recordGap(ctx, body));
  register(app, resolveEndpoint, { policy: 'staff:knowledge.change' }, (ctx, { params, body }) =>
    resolveGap(ctx, { ...params, ...body }),
  );
}
