import { reportClientError as endpoint } from '@myhibachi/contracts';
import { reportClientError } from '@myhibachi/core/operations';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

export function addOperationsRoutes(app: App): void {
  register(app, endpoint, { policy: 'public' }, (ctx, { body }) => reportClientError(ctx, body));
}
