import { AppError, type Context } from '../kernel/index.ts';

/** Who asks; only people of ours do. */
export function staffIdOf({ actor }: Context): string {
  if (actor.kind !== 'staff') throw new AppError('forbidden', { reason: 'the assistant serves people of ours' });
  return actor.staffId;
}
