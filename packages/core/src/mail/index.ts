/** Front door of e-mail as it comes in: what a mail is, who vouches for its sender, and what in it is new. Pure. */
export { MailUnreadable, readMail, type ReadMail } from './read-mail.ts';
export { bounceReason, isDeadAddress, type Bounce } from './read-bounce.ts';
export type { MailKind } from './judge-kind.ts';
export { replyAddress, readReplyAddress, type ReplyTarget } from './reply-address.ts';
export { quoteBelow } from './quote-below.ts';
