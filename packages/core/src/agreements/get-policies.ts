import { authorize, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { freezePolicy } from './policy.ts';

/** The rules of deposit, cancellation and changes as a booking made now would freeze them, in words (domain 5). */
export async function getPolicies(ctx: Context): Promise<{ readonly text: readonly string[] }> {
  authorize(ctx, 'catalog.read');
  return { text: freezePolicy(await getVariables(ctx)).text };
}
