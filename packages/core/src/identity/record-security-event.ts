import { newId, type Context, type TransactionContext } from '../kernel/index.ts';
import { tellStaff } from '../notices/index.ts';
import { normaliseEmail } from '../customers/index.ts';
import { indexIp } from './address-index.ts';
import { insertSecurityEvent } from './security-event-store.ts';

export const SECURITY_EVENT_KINDS = [
  'sign_in',
  'sign_in_failed',
  'locked_out',
  'new_device',
  'device_code_sent',
  'impossible_travel',
  'second_factor_set',
  'second_factor_failed',
  'backup_codes_renewed',
  'backup_code_used',
  'passkey_added',
  'passkey_removed',
  'password_changed',
  'password_reset_asked',
  'password_reset',
  'permission_refused',
  'session_revoked',
  'sign_out',
  'account_pending',
  'account_restored',
  'account_suspended',
  'account_reactivated',
  'account_approved',
  'role_changed',
  'second_factor_removed',
  'invited',
  'invitation_accepted',
  'address_blocked',
  'address_unblocked',
  'api_key_created',
  'api_key_revoked',
  'client_authorised',
  'client_revoked',
  'token_reused',
] as const;
export type SecurityEventKind = (typeof SECURITY_EVENT_KINDS)[number];

export interface SecurityFacts {
  readonly kind: SecurityEventKind;
  readonly staffId?: string | null;
  /** Kept as its blind index only. */
  readonly email?: string | null;
  /** References and figures; never a password, code, token or personal data. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** What somebody who guards the accounts wants to hear of at once. */
const ALARMS: Partial<Record<SecurityEventKind, string>> = {
  locked_out: 'An account was locked after too many tries',
  impossible_travel: 'Somebody signed in from two places too far apart',
  token_reused: 'A token that was used up came again: it may be stolen',
  account_restored: 'A way into an account was restored',
  second_factor_removed: 'A second factor was taken off an account',
};

function isTransaction(ctx: Context): ctx is TransactionContext {
  return 'inTransaction' in ctx;
}

/** Names nobody: who it was stands with the security events, for those who may read them. */
async function raiseAlarm(ctx: Context, id: string, kind: SecurityEventKind): Promise<void> {
  const subject = ALARMS[kind];
  if (subject === undefined || !isTransaction(ctx)) return;
  await tellStaff(ctx, {
    topic: 'sign_in_alarm',
    key: `sign_in_alarm:${id}`,
    stationId: null,
    subject,
    body: 'Please look whether it was who it should be.',
    path: '/admin/access/security',
  });
}

/** Whoever it was that failed: the one whose account it is hears of it. */
async function tellOwner(ctx: Context, id: string, { kind, staffId }: SecurityFacts): Promise<void> {
  if (kind !== 'locked_out' || staffId === undefined || staffId === null || !isTransaction(ctx)) return;
  await tellStaff(ctx, {
    topic: 'account_locked',
    key: `account_locked:${id}`,
    stationId: null,
    staffId,
    subject: 'Your account was locked after too many failed tries',
    body: 'It opens again by itself. If it was not you, please choose a new password and tell an admin.',
  });
}

/** Writes down what happened, with where it came from. In a transaction it commits with it, and so does the alarm. */
export async function recordSecurityEvent(ctx: Context, facts: SecurityFacts): Promise<void> {
  const { ip, userAgent, place } = ctx.origin;
  const id = newId();
  await raiseAlarm(ctx, id, facts.kind);
  await tellOwner(ctx, id, facts);
  await insertSecurityEvent(ctx.db, {
    id,
    kind: facts.kind,
    staffId: facts.staffId ?? null,
    emailBidx:
      facts.email === undefined || facts.email === null
        ? null
        : ctx.crypto.blindIndex('email', normaliseEmail(facts.email)),
    ipEnc: ip === null ? null : ctx.crypto.encrypt('security_events.ip', ip),
    ipBidx: indexIp(ctx, ip),
    userAgent,
    country: place?.country ?? null,
    lat: place?.lat ?? null,
    lng: place?.lng ?? null,
    detail: facts.detail ?? {},
    at: ctx.clock.now(),
  });
}
