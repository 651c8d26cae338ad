import { createLead as endpoint } from '@myhibachi/contracts';
import { createLead } from '@myhibachi/core/leads';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

export function addLeadRoutes(app: App): void {
  register(app, endpoint, { policy: 'public' }, (ctx, { body }) => createLead(ctx, body));
}
