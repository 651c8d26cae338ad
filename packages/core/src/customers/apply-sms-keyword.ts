import type { TransactionContext } from '../kernel/index.ts';
import { indexAddress, recordConsent, type ConsentPurpose } from './consent.ts';
import { wasEverGranted } from './consent-store.ts';
import { WRONG_NUMBER_VERSION, wrongNumberSince } from './wrong-number.ts';
import { readSmsKeyword, saysWrongNumber, type SmsKeyword } from './read-sms-keyword.ts';

/** Names the list of words that were read; raised when the list changes. */
const KEYWORDS_VERSION = '2026.3';
const PURPOSES: readonly ConsentPurpose[] = ['transactional', 'marketing'];

export interface IncomingText {
  /** The sender's number, E.164. */
  readonly from: string;
  readonly body: string;
  /** The service's id of it. */
  readonly messageId?: string;
}

/**
 * Carries out what a text asks of the consent ledger and says which word it was (domain 10). STOP ends every purpose on
 * the channel at once. START gives service texts back, and advertising only to somebody who once agreed to it.
 */
export async function applySmsKeyword(tx: TransactionContext, text: IncomingText): Promise<SmsKeyword> {
  const keyword = readSmsKeyword(text.body);
  if (keyword !== 'revoke' && keyword !== 'grant') return keyword;
  const addressBidx = indexAddress(tx, 'sms', text.from);
  const since = await wrongNumberSince(tx, text.from);
  for (const purpose of PURPOSES) {
    const key = { channel: 'sms', purpose, addressBidx } as const;
    if (keyword === 'grant' && purpose === 'marketing' && !(await wasEverGranted(tx.db, key, since))) continue;
    await recordConsent(tx, {
      channel: 'sms',
      purpose,
      address: text.from,
      granted: keyword === 'grant',
      wording: text.body.replaceAll(/\p{Cc}/gu, ' ').slice(0, 500),
      // What was granted before it was somebody else's.
      wordingVersion: saysWrongNumber(text.body) ? WRONG_NUMBER_VERSION : KEYWORDS_VERSION,
      source: 'sms_keyword',
      ...(text.messageId === undefined ? {} : { messageId: text.messageId }),
    });
  }
  return keyword;
}

export interface IncomingMail {
  readonly from: string;
  readonly subject: string | null;
  /** What they wrote themselves, without what they quote. */
  readonly text: string;
  readonly mailId: string;
}

/**
 * An e-mail that wants no more of them (`refusesMail`) ends all advertising by e-mail at once (domain 10); what is said
 * about their own bookings goes on, as with the one-click way out. Anybody's word is taken for it: a no needs no proof.
 */
export async function applyMailRefusal(tx: TransactionContext, mail: IncomingMail): Promise<void> {
  const words = mail.text.trim() === '' ? (mail.subject ?? '') : mail.text;
  await recordConsent(tx, {
    channel: 'email',
    purpose: 'marketing',
    address: mail.from,
    granted: false,
    wording: words.replaceAll(/\p{Cc}/gu, ' ').slice(0, 500),
    wordingVersion: KEYWORDS_VERSION,
    source: 'email_reply',
    messageId: mail.mailId,
  });
}
