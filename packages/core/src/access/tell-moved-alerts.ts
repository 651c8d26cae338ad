import { staffNames } from '../identity/index.ts';
import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { queueMessage } from '../messaging/index.ts';
import { getStation } from '../stations/index.ts';
import { readSuperAdmins } from './people-store.ts';

export interface MovedAlerts {
  readonly stationId: string;
  /** Of the station with the change; a change is told once. */
  readonly version: number;
  readonly sealed: string;
  readonly changedBy: string;
}

async function nameOf(ctx: Context, actor: string): Promise<string> {
  const [kind, id = ''] = actor.split(':');
  const name = kind === 'staff' ? (await staffNames(ctx, [id])).get(id) : undefined;
  return name ?? (kind === 'staff' ? 'A colleague' : 'The operator');
}

/**
 * Tells the address that had a station's alerts until now, and every super admin, that they go elsewhere (ADR 0047).
 * Names neither address. Answers how many were told.
 */
export async function tellMovedAlerts(ctx: Context, moved: MovedAlerts): Promise<number> {
  authorize(ctx, 'message.send');
  const station = await getStation(ctx, moved.stationId);
  const by = await nameOf(ctx, moved.changedBy);
  return withTransaction(ctx, async (tx) => {
    const admins = (await readSuperAdmins(tx.db)).map(({ emailEnc }) =>
      tx.crypto.decrypt('staff_users.email', emailEnc),
    );
    const before = tx.crypto.decrypt('stations.alert_email', moved.sealed);
    const addresses = [...new Set([before, ...admins])];
    const details = {
      subject: `${station.name}: alerts go to another address`,
      body: `${by} has changed the address that hears of parties without a chef and of refunds that wait at ${station.name}. If this was not meant, please change it back: ${tx.settings.publicUrl}/admin/stations`,
    };
    for (const [n, address] of addresses.entries())
      await queueMessage(tx, {
        template: 'staff_alert',
        channel: 'email',
        address,
        details,
        dedupeKey: `staff_alert:alerts-moved:${station.id}:${moved.version}:${n}`,
      });
    audit(tx, {
      action: 'station.tell_moved_alerts',
      entityType: 'station',
      entityId: station.id,
      stationId: station.id,
      after: { told: addresses.length, changedBy: moved.changedBy },
    });
    return addresses.length;
  });
}
