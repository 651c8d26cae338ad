/** Blocked addresses reach neither the API nor the console; the public site stays open to everybody. */
import { isBlocked } from '@myhibachi/core/access';
import { AppError } from '@myhibachi/core/kernel';
import type { App } from './app.ts';
import { isInternal } from './rate-limiting.ts';
import { contextOf } from './request-context.ts';

const GUARDED = /^\/(api|admin)(\/|\?|$)/i;

/** Looks at every request before anything else does, also at those whose address leads nowhere. */
export function addBlockList(app: App): void {
  app.addHook('onRequest', async (request) => {
    if (!GUARDED.test(request.url) || isInternal(app, request)) return;
    if (!(await isBlocked(contextOf(app, request), request.ip))) return;
    throw new AppError('forbidden', {
      reason: 'the address is blocked',
      message: 'Requests from your network are blocked. Please call us if this is a mistake.',
    });
  });
}
