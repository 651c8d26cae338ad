/** Front door of messaging: what is said to hosts and staff by e-mail and text, decided when it is sent (domain 10). */
export {
  messageDeliver,
  queueMessage,
  type MessageChannel,
  type MessageDetails,
  type MessageRequest,
} from './queue-message.ts';
export {
  deliverMessage,
  type MailThread,
  type MessageResolver,
  type QueuedMessage,
  type Resolution,
} from './deliver-message.ts';
export {
  getIncoming,
  getMail,
  messageReceived,
  takeWrongNumber,
  textsStopped,
  type IncomingMessage,
  type KnownMail,
} from './incoming.ts';
export { isSaidByItself, messageTexted, wordsListed, wordsSent } from './words-sent.ts';
export { findDeadReason } from './find-dead-reason.ts';
export { messageBounced } from './mail-bounce.ts';
export { MOST_MAIL_BYTES, receiveMail, type MailReceipt } from './receive-mail.ts';
export { findMailboxCursor, saveMailboxCursor, type MailboxCursor } from './mailbox-cursor.ts';
export { messageResume, resumeSilent } from './resume-silent.ts';
export { noteSmsNews, smsNews, smsSubscribe, subscribeToSms, takeSmsNews } from './sms-news.ts';
export { ruleInSpanish } from './rules-in-spanish.ts';
export { languageOf, type Language } from './language.ts';
export { getDelivery } from './get-delivery.ts';
export { readPreferenceToken, type Reader } from './preferences-link.ts';
export { whenTried } from './when-tried.ts';
export { receiveSms, type IncomingSms } from './receive-sms.ts';
export { deliveryReported, recordDelivery, type DeliveryReport } from './record-delivery.ts';
export { quietUntil } from './quiet-hours.ts';
export { PLACEHOLDERS, fillWords, namesIn, type FilledWords, type PlaceholderName } from './placeholders.ts';
export { dateInWords, guestsInWords, momentInWords, spanInWords, timeInWords } from './wording.ts';
export type { TemplateName } from './templates/index.ts';
export type {
  BaseFacts,
  CompanyFacts,
  FactName,
  InstructionFacts,
  LineFacts,
  MessageFacts,
  OptionalFacts,
  PartyFacts,
} from './facts.ts';
export { listTemplates, listWordings } from './list-templates.ts';
export { previewEmailPage, previewTemplate, type PreviewRequest } from './preview-template.ts';
export { saveWording, type WordingChange } from './save-wording.ts';
