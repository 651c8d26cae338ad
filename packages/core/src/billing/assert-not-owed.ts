import { AppError } from '../kernel/index.ts';
import type { Refund } from './refund-store.ts';

/** What was paid beyond the bill is the host's, whoever is asked. Throws `invalid_transition` with what to do instead. */
export function assertNotOwed({ owed }: Refund): void {
  if (!owed) return;
  throw new AppError('invalid_transition', {
    message:
      'This was paid beyond the bill, so it is the host\u2019s. If the bill is wrong, please correct the bill: what it needs of this then stays.',
  });
}
