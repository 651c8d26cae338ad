/** What a host's yes to a summary becomes, by channel. */
export const SECURED_AS = {
  web_chat: ['pending_signature'],
  sms: ['pending_signature', 'deposit_pending'],
} as const;
