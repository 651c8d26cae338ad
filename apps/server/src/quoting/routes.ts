import { createQuote as createEndpoint, getQuote as getEndpoint } from '@myhibachi/contracts';
import { createQuote, getQuote } from '@myhibachi/core/quoting';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

export function addQuotingRoutes(app: App): void {
  register(app, createEndpoint, { policy: 'public' }, (ctx, { body }) => createQuote(ctx, body));
  register(app, getEndpoint, { policy: 'public' }, (ctx, { params }) => getQuote(ctx, params.id));
}
