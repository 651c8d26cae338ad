import { notePermissionRefused } from '@myhibachi/core/identity';
import { actingAs } from '@myhibachi/core/kernel';
import { recognisedActor } from '../http/admit.ts';
import type { App } from '../http/app.ts';
import { contextOf } from '../http/request-context.ts';

const FORBIDDEN = 403;

/** Somebody signed in who is refused is noted, after they got their answer. */
export function addRefusalNotes(app: App): void {
  app.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode !== FORBIDDEN) return;
    const actor = recognisedActor(request);
    if (actor?.kind !== 'staff') return;
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    try {
      await notePermissionRefused(actingAs(contextOf(app, request), actor), { route });
    } catch (error) {
      request.log.error({ err: error }, 'a refusal could not be noted');
    }
  });
}
