import type { FastifyReply } from 'fastify';
import type { ModelScript } from '../model/model-script.ts';
import type { IncomingMails } from '../mail/incoming-mail.ts';
import type { Outbox } from '../outbox.ts';
import type { SandboxStore } from '../sandbox-store.ts';
import type { TwilioMessages } from '../sms/twilio-messages.ts';
import type { StripeLedger } from '../stripe/stripe-ledger.ts';

/** What the pages show and change. */
export interface PagesConfig {
  readonly store: SandboxStore;
  readonly ledger: StripeLedger;
  readonly messages: TwilioMessages;
  readonly mails: IncomingMails;
  readonly outbox: Outbox;
  readonly script: ModelScript;
  /** Where the plugin is mounted, without a slash at the end: `/sandbox`. */
  readonly base: string;
}

/** Sends a page under a policy of its own: no script at all, forms only to where a payment leads back to. */
export function sendPage(
  reply: FastifyReply,
  status: number,
  body: string,
  formTargets: readonly string[] = [],
): FastifyReply {
  const forms = ["'self'", ...formTargets].join(' ');
  const policy = `default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; form-action ${forms}; base-uri 'none'; frame-ancestors 'none'`;
  return reply.code(status).header('Content-Security-Policy', policy).type('text/html; charset=utf-8').send(body);
}
