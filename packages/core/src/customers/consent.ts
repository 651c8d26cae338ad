/** The consent ledger's rules (domain 10): the newest word of a person on a channel and purpose is the one in force. */
import { AppError, audit, invalidField, newId, type Context, type TransactionContext } from '../kernel/index.ts';
import { insertConsent, readConsentInForce, readNewestWord, type ConsentKey } from './consent-store.ts';
import { normaliseEmail } from './normalise-email.ts';
import { toE164 } from './read-phone.ts';

export type ConsentChannel = 'sms' | 'email';
export type ConsentPurpose = 'transactional' | 'marketing';

export interface Addressee {
  readonly channel: ConsentChannel;
  readonly purpose: ConsentPurpose;
  /** An e-mail address or a phone number, as written. */
  readonly address: string;
}

export interface ConsentGiven extends Addressee {
  readonly granted: boolean;
  /** Word for word what the person read or wrote. */
  readonly wording: string;
  readonly wordingVersion: string;
  /** Where it happened: `booking_form`, `sms_keyword`, `staff`… */
  readonly source: string;
  /** The service's id of the text it was said by. */
  readonly messageId?: string;
}

/** What a person has said at last, or that they never said anything. */
export type ConsentWord = 'granted' | 'revoked' | 'unasked';

/** One index for one person's address, however it is written. */
export function indexAddress(ctx: Context, channel: ConsentChannel, address: string): string {
  return channel === 'sms'
    ? ctx.crypto.blindIndex('phone', toE164(address, 'phone'))
    : ctx.crypto.blindIndex('email', normaliseEmail(address));
}

/**
 * A service text needs an earlier yes (the carriers' rule for A2P texts); a service e-mail about one's own booking needs
 * none, but a no counts. Advertising always needs a yes.
 */
function isContactAllowed(channel: ConsentChannel, purpose: ConsentPurpose, word: ConsentWord): boolean {
  if (channel === 'email' && purpose === 'transactional') return word !== 'revoked';
  return word === 'granted';
}

/**
 * Whether somebody who wrote to us by this channel may be answered there: asking is no consent to more, but a no that is
 * in force counts (domain 10).
 */
export async function mayAnswer(ctx: Context, address: Omit<Addressee, 'purpose'>): Promise<boolean> {
  return (await readConsent(ctx, { ...address, purpose: 'transactional' })) !== 'revoked';
}

/** Adds one word to the ledger, as part of the caller's transaction. */
export async function recordConsent(tx: TransactionContext, consent: ConsentGiven): Promise<void> {
  const id = newId();
  await insertConsent(tx.db, {
    id,
    channel: consent.channel,
    purpose: consent.purpose,
    addressBidx: indexAddress(tx, consent.channel, consent.address),
    granted: consent.granted,
    wording: consent.wording,
    wordingVersion: consent.wordingVersion,
    source: consent.source,
    ipEnc: tx.origin.ip === null ? null : tx.crypto.encrypt('consents.ip', tx.origin.ip),
    messageId: consent.messageId ?? null,
    at: tx.clock.now(),
  });
  const { channel, purpose, granted, source, wordingVersion } = consent;
  const after = { channel, purpose, granted, source, wordingVersion };
  audit(tx, { action: 'consent.record', entityType: 'consent', entityId: id, after });
}

/** The newest word in force for an address. */
async function readConsent(ctx: Context, addressee: Addressee): Promise<ConsentWord> {
  const key: ConsentKey = {
    channel: addressee.channel,
    purpose: addressee.purpose,
    addressBidx: indexAddress(ctx, addressee.channel, addressee.address),
  };
  const granted = await readConsentInForce(ctx.db, key);
  if (granted === null) return 'unasked';
  return granted ? 'granted' : 'revoked';
}

/** Whether we may write to this address for this purpose now. */
export async function mayContact(ctx: Context, addressee: Addressee): Promise<boolean> {
  return isContactAllowed(addressee.channel, addressee.purpose, await readConsent(ctx, addressee));
}

const KINDS = [
  { channel: 'email', purpose: 'transactional' },
  { channel: 'email', purpose: 'marketing' },
  { channel: 'sms', purpose: 'transactional' },
  { channel: 'sms', purpose: 'marketing' },
] as const;

export interface ConsentState {
  readonly channel: ConsentChannel;
  readonly purpose: ConsentPurpose;
  readonly word: ConsentWord;
  readonly allowed: boolean;
  /** Texts were ended by STOP: only a START from the same phone takes that back (domain 10). */
  readonly stoppedByText: boolean;
  /** When and how it was said; null when nothing ever was. */
  readonly newest: { readonly at: Temporal.Instant; readonly source: string } | null;
}

/** Where a person stands on every channel they can be reached by, and purpose. */
export async function consentStates(
  ctx: Context,
  person: { readonly email: string | null; readonly phone: string | null },
): Promise<readonly ConsentState[]> {
  const addressed = KINDS.flatMap((kind) => {
    const address = kind.channel === 'sms' ? person.phone : person.email;
    return address === null ? [] : [{ ...kind, address }];
  });
  return Promise.all(
    addressed.map(async ({ channel, purpose, address }) => {
      const addressBidx = indexAddress(ctx, channel, address);
      const newest = await readNewestWord(ctx.db, { channel, purpose, addressBidx });
      const spoken = newest?.granted === true ? 'granted' : 'revoked';
      const word: ConsentWord = newest === undefined ? 'unasked' : spoken;
      return {
        channel,
        purpose,
        word,
        allowed: isContactAllowed(channel, purpose, word),
        stoppedByText: newest?.granted === false && newest.source === 'sms_keyword',
        newest: newest === undefined ? null : { at: newest.at, source: newest.source },
      };
    }),
  );
}

/** Where a word about a channel is kept. Throws `validation_failed` for a channel the person cannot be reached by. */
export function addressOn(
  channel: ConsentChannel,
  person: { readonly email: string | null; readonly phone: string | null },
): string {
  const address = channel === 'sms' ? person.phone : person.email;
  if (address === null)
    throw invalidField('channel', `There is no ${channel === 'sms' ? 'phone number' : 'e-mail address'} to write to.`);
  return address;
}

/** Whether texts were ended by STOP, which only the phone itself takes back (domain 10). */
export async function isStoppedByText(ctx: Context, { channel, purpose, address }: Addressee): Promise<boolean> {
  if (channel !== 'sms') return false;
  const newest = await readNewestWord(ctx.db, { channel, purpose, addressBidx: indexAddress(ctx, channel, address) });
  return newest?.granted === false && newest.source === 'sms_keyword';
}

/** Throws `invalid_transition` for a yes to texts after a STOP. */
export async function assertMayGrant(ctx: Context, addressee: Addressee): Promise<void> {
  if (await isStoppedByText(ctx, addressee))
    throw new AppError('invalid_transition', {
      message: 'Texts to this number were stopped by STOP. Only a text with START from that phone starts them again.',
    });
}
