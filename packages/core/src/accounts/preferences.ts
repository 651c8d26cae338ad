/** What the reader of a message of ours hears, seen and changed by the link in it. Signs nobody in. */
import type { Preference } from '@myhibachi/contracts';
import {
  addressOn,
  assertMayGrant,
  consentStates,
  findPersonByAddress,
  recordConsent,
  type ConsentChannel,
  type ConsentPurpose,
} from '../customers/index.ts';
import { AppError, audit, authorize, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { readPreferenceToken } from '../messaging/index.ts';
import { WORDING_VERSION, consentWording, type ConsentLanguage } from './consent-wording.ts';

interface Person {
  readonly email: string | null;
  readonly phone: string | null;
}

/** Enough to know one's own address, too little to learn somebody else's. */
function masked(channel: ConsentChannel, address: string): string {
  return channel === 'sms' ? `••• ${address.slice(-4)}` : address.replace(/^(.)[^@]*/u, '$1***');
}

/** Who reads this, by what the message went to. Throws `not_found` for a link that is not ours. */
async function readerOf(
  ctx: Context,
  token: string,
): Promise<Person & { readonly messageId: string; expired: boolean }> {
  const reader = await readPreferenceToken(ctx, token);
  if (reader === null) throw notFound('message by this link');
  const person = await findPersonByAddress(ctx, reader.channel, reader.address);
  const expired = Temporal.Instant.compare(reader.expiresAt, ctx.clock.now()) <= 0;
  return { ...person, messageId: reader.messageId, expired };
}

async function present(ctx: Context, person: Person): Promise<Preference[]> {
  const states = await consentStates(ctx, person);
  return states.map(({ channel, purpose, word, allowed, stoppedByText, newest }) => ({
    channel,
    purpose,
    to: masked(channel, addressOn(channel, person)),
    word,
    allowed,
    since: newest === null ? null : newest.at.toString(),
    source: newest === null ? null : newest.source,
    wording: { en: consentWording(channel, purpose, 'en'), es: consentWording(channel, purpose, 'es') },
    version: WORDING_VERSION,
    stoppedByText,
  }));
}

/** What they hear now, and how that came to be. Throws `not_found`, `link_expired`. */
export async function getPreferences(ctx: Context, { token }: { readonly token: string }): Promise<Preference[]> {
  authorize(ctx, 'preferences.choose');
  const reader = await readerOf(ctx, token);
  if (reader.expired) throw new AppError('link_expired');
  return present(ctx, reader);
}

interface Word {
  readonly channel: ConsentChannel;
  readonly purpose: ConsentPurpose;
  readonly granted: boolean;
  readonly wording: string;
  readonly source: 'preference_page' | 'one_click';
}

async function write(ctx: Context, person: Person & { readonly messageId: string }, word: Word): Promise<void> {
  authorize(ctx, 'preferences.choose');
  const { channel, purpose, granted, wording, source } = word;
  const address = addressOn(channel, person);
  await withTransaction(ctx, async (tx) => {
    if (granted) await assertMayGrant(tx, { channel, purpose, address });
    const kept = { channel, purpose, address, granted, wording, source };
    await recordConsent(tx, { ...kept, wordingVersion: WORDING_VERSION });
    audit(tx, {
      action: 'preferences.choose',
      entityType: 'message',
      entityId: person.messageId,
      after: { channel, purpose, granted, source },
    });
  });
}

/**
 * Writes one's word into the ledger, with exactly the wording that was shown. Throws `not_found`, `link_expired`,
 * `version_conflict` where the wording has changed since, and `invalid_transition` for a yes to texts after a STOP.
 */
export async function changePreference(
  ctx: Context,
  input: {
    readonly token: string;
    readonly channel: ConsentChannel;
    readonly purpose: ConsentPurpose;
    readonly granted: boolean;
    readonly language: ConsentLanguage;
    readonly version: string;
  },
): Promise<Preference[]> {
  authorize(ctx, 'preferences.choose');
  const { token, channel, purpose, granted, language, version } = input;
  const reader = await readerOf(ctx, token);
  if (reader.expired) throw new AppError('link_expired');
  if (version !== WORDING_VERSION) throw new AppError('version_conflict');
  const wording = consentWording(channel, purpose, language);
  await write(ctx, reader, { channel, purpose, granted, wording, source: 'preference_page' });
  return present(ctx, reader);
}

/** What RFC 8058 has a mailbox post for its reader. */
const ONE_CLICK = 'List-Unsubscribe=One-Click';

/**
 * Stops news and offers by e-mail for whoever the link went to, also long after it ran out: a no is never too late.
 * Throws `bad_request` for any other body, `not_found`.
 */
export async function unsubscribeInOneClick(
  ctx: Context,
  input: { readonly token: string; readonly body: string },
): Promise<void> {
  authorize(ctx, 'preferences.choose');
  if (!input.body.includes(ONE_CLICK) && !/name="?List-Unsubscribe"?\r?\n\r?\nOne-Click/i.test(input.body))
    throw new AppError('bad_request', { reason: 'not a one-click unsubscription' });
  const reader = await readerOf(ctx, input.token);
  if (reader.email === null) throw notFound('e-mail address by this link');
  await write(ctx, reader, {
    channel: 'email',
    purpose: 'marketing',
    granted: false,
    wording: ONE_CLICK,
    source: 'one_click',
  });
}
