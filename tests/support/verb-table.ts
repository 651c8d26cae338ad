/** One table row of a write verb becomes one test: who is refused, and that what was done is in the audit log. */
import { newId, type Context, type Role } from '@myhibachi/core/kernel';
import { describe, expect, it } from 'vitest';
import type { TestPlatform } from './platform.ts';

const ROLES: readonly Role[] = ['super_admin', 'admin', 'support', 'station_manager', 'chef', 'finance'];
export type Who = Role | 'visitor' | 'customer' | 'host' | 'apiKey' | 'concierge' | 'webhook' | 'system';
const EVERYONE: readonly Who[] = [...ROLES, 'visitor', 'customer', 'host', 'apiKey', 'concierge', 'webhook', 'system'];

export interface Prepared {
  /** Who does it here, rightly. */
  readonly by: Context;
  readonly run: (ctx: Context) => Promise<unknown>;
}

export interface Verb {
  readonly allowed: readonly Who[];
  readonly action: string;
  readonly prepare: () => Promise<Prepared>;
}

function contextOf(t: TestPlatform, who: Who): Context {
  switch (who) {
    case 'visitor':
      return t.visitor();
    case 'system':
      return t.system();
    case 'customer':
      return t.as({ kind: who, holdId: newId(), bookingId: newId() });
    case 'host':
      return t.as({ kind: who, customerId: newId(), sessionId: newId() });
    case 'apiKey':
      return t.as({ kind: who, keyId: newId(), scopes: [], stationIds: null });
    case 'concierge':
      return t.as({ kind: who, conversationId: 'c1' });
    case 'webhook':
      return t.as({ kind: who, provider: 'stripe' });
    default:
      return t.staff(who);
  }
}

async function auditRows(t: TestPlatform, action: string): Promise<string[]> {
  const { db } = t.platform;
  const rows = await db.selectFrom('audit_log').select('record').where('action', '=', action).orderBy('seq').execute();
  return rows.map((row) => row.record);
}

/** The names, addresses and words of the tests' hosts, which may never stand in the log. */
const PERSONAL = /Jordan|mail\.example|\+1510|Main St|Candles/;

export function proveVerb(platform: () => TestPlatform, name: string, { allowed, action, prepare }: Verb): void {
  describe(name, () => {
    it('refuses everybody else and leaves one audit row when it is done rightly', async () => {
      const t = platform();
      const { by, run } = await prepare();
      const before = (await auditRows(t, action)).length;
      for (const who of EVERYONE.filter((other) => !allowed.includes(other))) {
        await expect(run(contextOf(t, who))).rejects.toMatchObject({ code: 'forbidden' });
      }
      expect(await auditRows(t, action)).toHaveLength(before);
      await run(by);
      const [row = '{}', ...more] = (await auditRows(t, action)).slice(before);
      expect(more).toEqual([]);
      expect(JSON.parse(row)).toMatchObject({ action, actorKind: by.actor.kind, requestId: by.requestId });
      expect(row).not.toMatch(PERSONAL);
    });
  });
}
