import { newId, type TransactionContext } from '../kernel/index.ts';
import { queueMessage } from '../messaging/index.ts';
import { getVariables } from '../variables/index.ts';
import { indexIp } from './address-index.ts';
import { findDevice, insertDevice, isKnownAddress, rememberAddress, seeDevice } from './device-store.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { hashToken, newToken } from './secret-tokens.ts';

export interface DeviceWish {
  readonly staffId: string;
  readonly email: string;
  readonly deviceToken: string | null;
  readonly trust: boolean;
}

export interface RememberedDevice {
  readonly deviceId: string;
  /** The cookie to set; null when the browser has it already. */
  readonly newToken: string | null;
}

async function insertNew(tx: TransactionContext, wish: DeviceWish, trustedUntil: Temporal.Instant | null) {
  const [id, token] = [newId(), newToken()];
  await insertDevice(tx.db, {
    id,
    staffId: wish.staffId,
    tokenHash: hashToken(token),
    trustedUntil,
    userAgent: tx.origin.userAgent,
    at: tx.clock.now(),
  });
  return { deviceId: id, newToken: token };
}

async function tellOfNew(tx: TransactionContext, wish: DeviceWish, deviceId: string): Promise<void> {
  await recordSecurityEvent(tx, { kind: 'new_device', staffId: wish.staffId, email: wish.email });
  await queueMessage(tx, {
    template: 'staff_new_device',
    channel: 'email',
    address: wish.email,
    details: { staffId: wish.staffId, at: tx.clock.now().toString() },
    dedupeKey: `staff_new_device:${deviceId}:${tx.requestId}`,
  });
}

/** The browser and address have been verified: next time they are known. A new one is told of by e-mail. */
export async function rememberDevice(tx: TransactionContext, wish: DeviceWish): Promise<RememberedDevice> {
  const now = tx.clock.now();
  const days = (await getVariables(tx))['access.trustDays'];
  const trustedUntil = wish.trust ? now.add({ hours: days * 24 }) : null;
  const known =
    wish.deviceToken === null ? undefined : await findDevice(tx.db, wish.staffId, hashToken(wish.deviceToken));
  const ipBidx = indexIp(tx, tx.origin.ip);
  const isNewAddress = ipBidx !== null && !(await isKnownAddress(tx.db, wish.staffId, ipBidx));
  if (ipBidx !== null) await rememberAddress(tx.db, wish.staffId, ipBidx, now);
  if (known !== undefined) await seeDevice(tx.db, known.id, now, trustedUntil);
  const remembered =
    known === undefined ? await insertNew(tx, wish, trustedUntil) : { deviceId: known.id, newToken: null };
  if (known === undefined || isNewAddress) await tellOfNew(tx, wish, remembered.deviceId);
  return remembered;
}
