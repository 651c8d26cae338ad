/**
 * What an address may say and the server never hears of: the views, tabs and groups of the console. Everything else is sent
 * as it stands there, for the server to refuse; `ListProblem` shows both refusals alike, with the way back to all.
 */
import { ApiProblem } from '../api/api-problem.ts';

export const WRONG_ADDRESS = 'The address asks for what there is not.';

/** The refusal of what the address asks for by these names and is none of their choices; null when all of it is known. */
export function wrongIn(
  asked: Readonly<Record<string, string | undefined>>,
  known: Readonly<Record<string, readonly string[]>>,
): ApiProblem | null {
  const errors = Object.entries(known).flatMap(([field, choices]) => {
    const value = asked[field];
    if (value === undefined || choices.includes(value)) return [];
    return [{ field, message: `There is no ${field} “${value}” here.` }];
  });
  return errors.length === 0 ? null : new ApiProblem('validation_failed', WRONG_ADDRESS, { errors });
}
