import { getAvailability as endpoint } from '@myhibachi/contracts';
import { getAvailability } from '@myhibachi/core/scheduling';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

export function addSchedulingRoutes(app: App): void {
  register(app, endpoint, { policy: 'public' }, (ctx, { query }) => getAvailability(ctx, query));
}
