import type { TransactionContext } from '../kernel/index.ts';
import { indexAddress, recordConsent, type ConsentPurpose } from './consent.ts';
import { wasEverGranted } from './consent-store.ts';
import { readSmsKeyword, type SmsKeyword } from './read-sms-keyword.ts';

/** Names the list of words that were read; raised when the list changes. */
const KEYWORDS_VERSION = '2026.1';
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
  for (const purpose of PURPOSES) {
    const key = { channel: 'sms', purpose, addressBidx } as const;
    if (keyword === 'grant' && purpose === 'marketing' && !(await wasEverGranted(tx.db, key))) continue;
    await recordConsent(tx, {
      channel: 'sms',
      purpose,
      address: text.from,
      granted: keyword === 'grant',
      wording: text.body.replaceAll(/\p{Cc}/gu, ' ').slice(0, 500),
      wordingVersion: KEYWORDS_VERSION,
      source: 'sms_keyword',
      ...(text.messageId === undefined ? {} : { messageId: text.messageId }),
    });
  }
  return keyword;
}
