import * as contracts from '@myhibachi/contracts';
import { createLead, keepLead } from '@myhibachi/core/leads';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

export function addLeadRoutes(app: App): void {
  register(app, contracts.createLead, { policy: 'public' }, (ctx, { body }) => createLead(ctx, body));
  register(app, contracts.keepDeskLead, { policy: 'staff:lead.record' }, (ctx, { body }) => keepLead(ctx, body));
}
