import type { Actor, Context } from './context.ts';
import { AppError } from './errors.ts';
import { ALLOWED_BY_KIND, ALLOWED_BY_ROLE, type Action } from './permissions.ts';

function allowedTo(actor: Actor): readonly Action[] {
  return actor.kind === 'staff' ? ALLOWED_BY_ROLE[actor.role] : ALLOWED_BY_KIND[actor.kind];
}

export function may(actor: Actor, action: Action): boolean {
  return allowedTo(actor).includes(action);
}

/** The coarse check, before anything is read. Throws `forbidden`; policies on the loaded row come after it. */
export function authorize(ctx: Context, action: Action): void {
  if (!may(ctx.actor, action)) {
    throw new AppError('forbidden', { reason: `${ctx.actor.kind} may not ${action}` });
  }
}
