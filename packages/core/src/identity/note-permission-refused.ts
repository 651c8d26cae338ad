import type { Context } from '../kernel/index.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { countEvents } from './security-event-store.ts';

/** Enough to be noticed by; more would only fill the table. */
const NOTED_PER_HOUR = 20;

/** Writes down that somebody signed in asked for what their role may not, some times an hour at most. */
export async function notePermissionRefused(ctx: Context, input: { readonly route: string }): Promise<void> {
  if (ctx.actor.kind !== 'staff') return;
  const { staffId } = ctx.actor;
  const since = ctx.clock.now().subtract({ hours: 1 });
  if ((await countEvents(ctx.db, { kind: 'permission_refused', staffId, since })) >= NOTED_PER_HOUR) return;
  await recordSecurityEvent(ctx, { kind: 'permission_refused', staffId, detail: { route: input.route } });
}
