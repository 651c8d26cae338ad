/** Who did something, as our own people read it: a colleague by name, everybody else by what they are to us. */
import type { Person } from '@myhibachi/contracts';
import { staffNames } from '../identity/index.ts';
import { encodeId, type Context } from '../kernel/index.ts';

const NAMES: Readonly<Record<string, string>> = {
  host: 'The host',
  customer: 'The host',
  visitor: 'A visitor',
  system: 'The system',
  webhook: 'A service',
  apiKey: 'An integration',
  concierge: 'The assistant',
};

/** Reads the names of everybody in one go; what it answers knows them. `actors` are as the audit log writes them. */
export async function namePeople(ctx: Context, actors: readonly (string | null)[]): Promise<(actor: string) => Person> {
  const ids = actors.flatMap((actor) => (actor?.startsWith('staff:') === true ? [actor.slice('staff:'.length)] : []));
  const names = ids.length === 0 ? new Map<string, string>() : await staffNames(ctx, [...new Set(ids)]);
  return (actor) => {
    const [kind = '', id = ''] = actor.split(':');
    if (kind !== 'staff') return { kind, id: null, name: NAMES[kind] ?? actor };
    return { kind, id: encodeId('stf', id), name: names.get(id) ?? 'A colleague' };
  };
}
