/** E-mail over SMTP with nodemailer's connection pool. */
import { createTransport, type DKIMOptions } from 'nodemailer';
import { GatewayError, type MailGateway } from '@myhibachi/core/kernel';
import { createResilience, type Resilience, type ResilienceConfig } from '../resilience.ts';
import { judgeSmtp } from './judge-smtp.ts';

export interface SmtpGatewayConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (port 465). Otherwise STARTTLS is used when offered, or always with `requireTls`. */
  readonly secure?: boolean;
  readonly requireTls?: boolean;
  readonly auth?: { readonly user: string; readonly password: string };
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo?: string;
  readonly dkim?: { readonly domainName: string; readonly keySelector: string; readonly privateKey: string };
  readonly maxConnections?: number;
  /** Shown on health: the relay's own name, when there is one. */
  readonly provider?: string;
  readonly sandbox?: boolean;
}

/** One mailbox and nothing else: a comma or a line break in it would reach strangers. */
const ONE_ADDRESS = /^[^\s,;<>"()@]+@[^\s,;<>"()@]+$/u;

/** The mail gateway, the breaker it stands behind, and how to let its connections go. */
export function createSmtpGateway(
  config: SmtpGatewayConfig,
  resilience: ResilienceConfig,
): { gateway: MailGateway; breaker: Resilience; close: () => void } {
  const transport = connect(config, resilience);
  const breaker = createResilience('mail', resilience, judgeSmtp);

  const gateway: MailGateway = {
    provider: config.provider ?? 'smtp',
    sandbox: config.sandbox ?? false,

    async check() {
      await breaker.call({ operation: 'check', mode: 'probe', attempt: () => transport.verify() });
    },

    async send({ messageId, to, subject, html, text, headers, attachments, replyTo, inReplyTo, references }) {
      if (!ONE_ADDRESS.test(to)) throw new GatewayError('mail', 'refused', 'mail send: not one e-mail address');
      const answersGoTo = replyTo ?? config.replyTo;
      const message = {
        messageId: `<${messageId}>`,
        ...(inReplyTo === undefined ? {} : { inReplyTo: `<${inReplyTo}>` }),
        ...(references === undefined ? {} : { references: references.map((id) => `<${id}>`) }),
        // Where the relay speaks RFC 3461, a report names this mail by our own id and brings its headers along.
        dsn: { id: messageId, return: 'headers' as const, notify: ['failure' as const], recipient: `rfc822;${to}` },
        from: config.from,
        to: { name: '', address: to },
        subject,
        html,
        text,
        ...(answersGoTo === undefined ? {} : { replyTo: answersGoTo }),
        ...(headers === undefined ? {} : { headers }),
        attachments: (attachments ?? []).map(({ filename, contentType, content }) => ({
          filename,
          contentType,
          content: Buffer.from(content),
          // Text attachments (.ics) would otherwise have their line ends rewritten on the way.
          contentTransferEncoding: 'base64',
        })),
        // Content arrives as bytes; nothing a message says may make us read a file or fetch an address.
        disableFileAccess: true,
        disableUrlAccess: true,
      };
      await breaker.call({
        operation: 'send',
        mode: 'once',
        attempt: (signal) => transport.sendMail({ ...message, signal }),
      });
    },
  };
  return { gateway, breaker, close: () => transport.close() };
}

/**
 * What the signature covers, of what a mail has. Mailboxes offer their one-click way out only where both of its headers
 * are signed (RFC 8058, 4), and nodemailer's own list knows one of them.
 */
const SIGNED_HEADERS =
  'From:Sender:Reply-To:Subject:Date:Message-ID:To:Cc:In-Reply-To:References:MIME-Version:Content-Type:' +
  'Content-Transfer-Encoding:List-Unsubscribe:List-Unsubscribe-Post';

function connect(config: SmtpGatewayConfig, resilience: ResilienceConfig) {
  const dkim: DKIMOptions | undefined =
    config.dkim === undefined ? undefined : { ...config.dkim, headerFieldNames: SIGNED_HEADERS };
  return createTransport({
    pool: true,
    host: config.host,
    port: config.port,
    secure: config.secure ?? false,
    requireTLS: config.requireTls ?? false,
    maxConnections: config.maxConnections ?? 5,
    // The pool would send again after a connection died mid-message; whether that is safe is our policy's decision.
    maxRequeues: 0,
    connectionTimeout: resilience.attemptTimeoutMs,
    greetingTimeout: resilience.attemptTimeoutMs,
    socketTimeout: resilience.attemptTimeoutMs,
    ...(config.auth === undefined ? {} : { auth: { user: config.auth.user, pass: config.auth.password } }),
    ...(dkim === undefined ? {} : { dkim }),
  });
}
