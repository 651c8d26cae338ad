/** A host's own name, phone number and what they agreed to hear. */
import type { HostProfile, HostProfileChange, MyConsent } from '@myhibachi/contracts';
import {
  addressOn,
  assertMayGrant,
  consentStates,
  editContact,
  findCustomer,
  lockCustomer,
  recordConsent,
  type ConsentChannel,
  type ConsentPurpose,
  type CustomerRecord,
} from '../customers/index.ts';
import { audit, authorize, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { WORDING_VERSION, consentWording } from './consent-wording.ts';
import { hostOf } from './host-sessions.ts';

function present({ firstName, lastName, email, phone, version }: CustomerRecord): HostProfile {
  return { firstName, lastName, email, phone, version };
}

async function loadOwn(ctx: Context): Promise<CustomerRecord> {
  const customer = await findCustomer(ctx, hostOf(ctx).customerId);
  if (customer === null) throw notFound('customer');
  return customer;
}

export async function getOwnProfile(ctx: Context): Promise<HostProfile> {
  authorize(ctx, 'account.read');
  return present(await loadOwn(ctx));
}

/** Changes one's name or phone number. Throws `version_conflict` for a page that is behind. */
export async function changeOwnProfile(ctx: Context, change: HostProfileChange): Promise<HostProfile> {
  authorize(ctx, 'account.manage');
  const { customerId } = hostOf(ctx);
  return withTransaction(ctx, async (tx) => {
    const customer = await lockCustomer(tx, customerId);
    if (customer === null) throw notFound('customer');
    const { version, firstName, lastName, phone } = change;
    const edited = await editContact(tx, customer, { version, firstName, lastName, phone });
    for (const facts of edited.facts) audit(tx, facts);
    return present(edited.customer);
  });
}

export async function listOwnConsents(ctx: Context): Promise<MyConsent[]> {
  authorize(ctx, 'account.read');
  const states = await consentStates(ctx, await loadOwn(ctx));
  return states.map(({ newest, ...state }) => ({
    ...state,
    since: newest === null ? null : newest.at.toString(),
    source: newest === null ? null : newest.source,
    wording: consentWording(state.channel, state.purpose),
  }));
}

/** Writes one's word into the consent ledger. Throws `invalid_transition` for a yes to texts after a STOP. */
export async function changeOwnConsent(
  ctx: Context,
  word: { readonly channel: ConsentChannel; readonly purpose: ConsentPurpose; readonly granted: boolean },
): Promise<MyConsent[]> {
  authorize(ctx, 'account.manage');
  await withTransaction(ctx, async (tx) => {
    const own = await lockCustomer(tx, hostOf(tx).customerId);
    if (own === null) throw notFound('customer');
    const { channel, purpose, granted } = word;
    const address = addressOn(channel, own);
    if (granted) await assertMayGrant(tx, { channel, purpose, address });
    await recordConsent(tx, {
      channel,
      purpose,
      address,
      granted,
      wording: consentWording(channel, purpose),
      wordingVersion: WORDING_VERSION,
      source: 'account',
    });
    audit(tx, {
      action: 'customer.change_consent',
      entityType: 'customer',
      entityId: own.id,
      after: { channel, purpose, granted },
    });
  });
  return listOwnConsents(ctx);
}
