import type { ParsedMail } from 'mailparser';
import { headerOf, headersNamed } from './mail-headers.ts';
import { isBounce } from './read-bounce.ts';

/**
 * `person`: somebody wrote it. `auto_reply`: a machine answered for somebody. `bulk`: a list, an advertisement, another
 * program. `bounce`: a mail server about a mail of ours. Only a person is ever answered (RFC 3834, 2).
 */
export type MailKind = 'person' | 'auto_reply' | 'bulk' | 'bounce';

const AUTO_REPLY_HEADERS = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-reply-from'];
const LIST_HEADERS = ['list-id', 'list-unsubscribe', 'list-post', 'feedback-id', 'x-auto-generated'];

/** Absence notes of programs that say so nowhere else, at the beginning of a subject. */
const AWAY =
  /^\s*(?:(?:auto(?:matic|mated)?[\s-]?(?:reply|response|answer))|out of (?:the )?office|away from (?:my|the) (?:desk|office)|on vacation|respuesta autom[aá]tica|fuera de (?:la )?oficina|abwesenheits|r[eé]ponse automatique)/iu;

const SENDERS = /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)(?:[+@]|$)/i;

function wasAutoSubmitted(mail: ParsedMail): 'replied' | 'generated' | null {
  const value = headerOf(mail, 'auto-submitted')?.toLowerCase() ?? 'no';
  if (value.startsWith('no')) return null;
  return value.startsWith('auto-replied') ? 'replied' : 'generated';
}

function isAutoReply(mail: ParsedMail, subject: string): boolean {
  if (wasAutoSubmitted(mail) === 'replied') return true;
  if (AUTO_REPLY_HEADERS.some((name) => headerOf(mail, name) !== null)) return true;
  return headerOf(mail, 'precedence')?.toLowerCase() === 'auto_reply' || AWAY.test(subject);
}

function isBulk(mail: ParsedMail, sender: string): boolean {
  if (wasAutoSubmitted(mail) === 'generated') return true;
  if (LIST_HEADERS.some((name) => headerOf(mail, name) !== null)) return true;
  if (headersNamed(mail, 'precedence').some((value) => /^(?:bulk|list|junk)$/i.test(value))) return true;
  // An empty return path: whoever wrote it does not want to hear of it again (RFC 5321, 4.5.5).
  return headerOf(mail, 'return-path') === '<>' || SENDERS.test(sender);
}

/** What kind of mail this is. `sender`: the address it says it is from. */
export function judgeKind(mail: ParsedMail, sender: string): MailKind {
  if (isBounce(mail)) return 'bounce';
  if (isAutoReply(mail, mail.subject ?? '')) return 'auto_reply';
  return isBulk(mail, sender) ? 'bulk' : 'person';
}
