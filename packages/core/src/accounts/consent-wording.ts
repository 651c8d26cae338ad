/** What a person reads when they agree or stop, by channel and purpose. A changed text is a new version. */
import type { ConsentChannel, ConsentPurpose } from '../customers/index.ts';

export const WORDING_VERSION = '2027.1';

const WORDS: Readonly<Record<`${ConsentChannel}.${ConsentPurpose}`, string>> = {
  'email.transactional': 'Send me e-mails about my own parties: confirmations, bills, reminders.',
  'email.marketing': 'Send me news and offers by e-mail. I can stop this at any time.',
  'sms.transactional':
    'Text me about my own parties. Message and data rates may apply; reply STOP at any time to end texts.',
  'sms.marketing':
    'Text me news and offers. Not needed to book. Message and data rates may apply; reply STOP at any time to end texts.',
};

export function consentWording(channel: ConsentChannel, purpose: ConsentPurpose): string {
  return WORDS[`${channel}.${purpose}`];
}
