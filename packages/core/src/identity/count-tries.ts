/**
 * Lock-outs (domain 12): failures are counted by account and by address, for accounts that do not exist as well. A browser
 * the account has proven before is counted for itself alone: whoever fails elsewhere on purpose locks nobody out of it.
 */
import { AppError, countOf, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { indexIp } from './address-index.ts';
import { findDeviceOfAccount, listDeviceIds } from './device-store.ts';
import { claimTry, forgetFailures, readLock, releaseTry, type FailureRules } from './failure-store.ts';
import { hashToken } from './secret-tokens.ts';

export interface Tries {
  readonly subjects: readonly string[];
  readonly at: Temporal.Instant;
  /** The next failure finds a lock. */
  readonly last: boolean;
}

export function accountSubject(emailBidx: string): string {
  return `account:${emailBidx}`;
}

export function addressSubject(ipBidx: string): string {
  return `ip:${ipBidx}`;
}

function deviceSubject(deviceId: string): string {
  return `device:${deviceId}`;
}

async function refuse(ctx: Context, subjects: readonly string[]): Promise<never> {
  const now = ctx.clock.now();
  const until = (await readLock(ctx.db, subjects)) ?? now;
  const seconds = Math.max(1, Math.ceil(now.until(until).total('seconds')));
  throw new AppError('locked_out', {
    message: `There were too many failed tries. Please try again in ${countOf(Math.ceil(seconds / 60), 'minute')}.`,
    details: { retryAfterSeconds: seconds },
  });
}

async function rulesOf(ctx: Context): Promise<{ account: FailureRules; address: FailureRules }> {
  const values = await getVariables(ctx);
  const both = { windowMinutes: values['access.failureWindowMinutes'], lockMinutes: values['access.lockMinutes'] };
  return {
    account: { ...both, limit: values['access.failuresPerAccount'] },
    address: { ...both, limit: values['access.failuresPerAddress'] },
  };
}

interface Wanted {
  readonly subject: string;
  readonly rules: FailureRules;
}

async function subjectsOf(ctx: Context, emailBidx: string | null, deviceToken: string | null): Promise<Wanted[]> {
  const rules = await rulesOf(ctx);
  const device =
    emailBidx === null || deviceToken === null
      ? undefined
      : await findDeviceOfAccount(ctx.db, emailBidx, hashToken(deviceToken));
  if (device !== undefined) return [{ subject: deviceSubject(device), rules: rules.account }];
  const ip = indexIp(ctx, ctx.origin.ip);
  return [
    ...(ip === null ? [] : [{ subject: addressSubject(ip), rules: rules.address }]),
    ...(emailBidx === null ? [] : [{ subject: accountSubject(emailBidx), rules: rules.account }]),
  ];
}

/**
 * Counts a try at a password, code or second factor before it is judged. Throws `locked_out` while there is a lock,
 * in the same words whether or not the account exists. `deviceToken` is what the browser brings of an earlier sign-in.
 */
export async function claimTries(
  ctx: Context,
  emailBidx: string | null,
  deviceToken: string | null = null,
): Promise<Tries> {
  const wanted = await subjectsOf(ctx, emailBidx, deviceToken);
  const at = ctx.clock.now();
  const claimed: string[] = [];
  let last = false;
  for (const want of wanted) {
    const result = await claimTry(ctx.db, want.subject, at, want.rules);
    if (result === undefined) {
      await Promise.all(claimed.map((subject) => releaseTry(ctx.db, subject, at)));
      return refuse(ctx, [want.subject]);
    }
    claimed.push(want.subject);
    last ||= result.last;
  }
  return { subjects: claimed, at, last };
}

/** The try was right: it does not count. */
export async function releaseTries(ctx: Context, tries: Tries): Promise<void> {
  for (const subject of tries.subjects) await releaseTry(ctx.db, subject, tries.at);
}

/** Everything was proven: earlier failures of the account and its browsers are forgiven, those of the address are not. */
export async function forgiveAccount(ctx: Context, emailBidx: string): Promise<void> {
  const devices = await listDeviceIds(ctx.db, emailBidx);
  await forgetFailures(ctx.db, [accountSubject(emailBidx), ...devices.map(deviceSubject)]);
}
