/**
 * The ports through which the business reaches outside services. Implementations live in packages/gateways and
 * arrive in the context; modules know only these shapes. Every implementation throws `GatewayError` on failure.
 */
import type { HealthChecked } from './gateway-error.ts';
import type { Log } from './log.ts';
import type { ModelGateway } from './model-gateway.ts';
import type { Cents } from './money.ts';

export interface CardCheckoutRequest {
  /** The same key always yields the same session (the vendor keeps keys for at least 24 h). */
  readonly idempotencyKey: string;
  readonly amountCents: Cents;
  readonly description: string;
  /** Our payment id; comes back in every event as `paymentReference`. */
  readonly paymentReference: string;
  /** Null for who has none: the processor asks for one. */
  readonly customerEmail: string | null;
  readonly successUrl: string;
  readonly cancelUrl: string;
  readonly expiresAt: Temporal.Instant;
}

export interface CardCheckout {
  readonly sessionId: string;
  readonly url: string;
}

export interface CardRefundRequest {
  readonly idempotencyKey: string;
  readonly paymentIntentId: string;
  readonly amountCents: Cents;
  readonly refundReference: string;
}

/** A verified event, reduced to what the payment state machine reads. Amounts are cents. */
export type CardEvent = { readonly id: string; readonly createdAt: Temporal.Instant; readonly rawType: string } & (
  | {
      readonly type: 'checkout_paid';
      readonly sessionId: string;
      readonly paymentReference: string | null;
      readonly paymentIntentId: string;
      readonly amountCents: Cents;
    }
  | { readonly type: 'checkout_expired'; readonly sessionId: string; readonly paymentReference: string | null }
  | {
      readonly type: 'payment_failed';
      readonly paymentIntentId: string;
      readonly paymentReference: string | null;
      readonly declineCode: string | null;
    }
  | {
      readonly type: 'refund_changed';
      readonly refundId: string;
      readonly refundReference: string | null;
      readonly paymentIntentId: string | null;
      readonly amountCents: Cents;
      readonly status: 'pending' | 'succeeded' | 'failed' | 'canceled';
    }
  | {
      readonly type: 'dispute_changed';
      readonly disputeId: string;
      readonly paymentIntentId: string | null;
      readonly amountCents: Cents;
      readonly status: string;
    }
  | { readonly type: 'ignored' }
);

export interface CardGateway extends HealthChecked {
  createCheckout(request: CardCheckoutRequest): Promise<CardCheckout>;
  /** Closes an open session, so that it can no longer be paid. Answers what the session is now. */
  expireCheckout(sessionId: string): Promise<'expired' | 'already_paid'>;
  refund(
    request: CardRefundRequest,
  ): Promise<{ refundId: string; status: 'pending' | 'succeeded' | 'failed' | 'canceled' }>;
  /** Checks the vendor's signature over the raw body. Null means: not theirs, tampered with, or too old. */
  readEvent(rawBody: string, signature: string): CardEvent | null;
}

export type SmsDelivery = 'queued' | 'sent' | 'delivered' | 'failed';

/** Something a service tells only when it is asked: a text that came in, or what became of one of ours. */
export type SmsChange =
  | {
      readonly kind: 'received';
      readonly providerMessageId: string;
      /** E.164, or a short code. */
      readonly from: string;
      readonly body: string;
      readonly segments: number | null;
    }
  | { readonly kind: 'delivery'; readonly providerMessageId: string; readonly status: SmsDelivery };

/**
 * For services that post no signed events, but notices that something has happened under a secret of ours: the notice is
 * believed to be one, and what has happened is asked for.
 */
export interface SmsFeed {
  /** Our account and number there, by which its mark is kept. */
  readonly name: string;
  /** True for the secret that was given to the service; takes the same time for every other. */
  isOurs(secret: string): boolean;
  /**
   * What has happened since the mark, oldest first, and the next mark. Without a mark, or with one that the service no
   * longer knows, it is everything since that moment.
   */
  changesSince(place: { readonly mark: string | null; readonly since: Temporal.Instant }): Promise<{
    readonly mark: string;
    readonly changes: readonly SmsChange[];
  }>;
  /** Sees to it that notices come, in good time before they end. Answers until when they do, and what it took. */
  subscribe(now: Temporal.Instant): Promise<{
    readonly until: Temporal.Instant;
    readonly made: 'kept' | 'renewed' | 'created';
  }>;
}

/** A picture that goes with a text: the service fetches it from this address, which anybody may read for a while. */
export interface SmsMedia {
  readonly url: string;
  readonly mediaType: string;
}

export interface SmsGateway extends HealthChecked {
  /** Null or absent where the service posts events itself, and signs them. */
  readonly feed?: SmsFeed | null;
  /** `segments`: as how many parts it is billed; null when the service does not say so yet. */
  send(request: {
    to: string;
    body: string;
    media?: readonly SmsMedia[];
  }): Promise<{ providerMessageId: string; status: SmsDelivery; segments: number | null }>;
  /** The vendor's record of a message with this very text to this number since then, for recovery after a crash. */
  findSent(request: {
    to: string;
    body: string;
    since: Temporal.Instant;
  }): Promise<{ providerMessageId: string } | null>;
  /**
   * A file that came with a text, from the address the service named; null where it has it no more. Of one with more
   * bytes than these it hands over one byte more. Absent where the service hands files over otherwise.
   */
  fetchMedia?(request: { url: string; mostBytes: number }): Promise<Uint8Array | null>;
  /** True when the vendor signed these parameters for this very URL. */
  verifyWebhook(request: { url: string; params: Record<string, string>; signature: string }): boolean;
}

export interface MailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

export interface MailGateway extends HealthChecked {
  send(request: {
    /** Without angle brackets. Repeating a message with the same id lets receivers drop the copy. */
    messageId: string;
    to: string;
    subject: string;
    html: string;
    text: string;
    headers?: Record<string, string>;
    attachments?: readonly MailAttachment[];
    /** Where an answer goes; the configured address when absent. */
    replyTo?: string;
    /** Message-IDs without brackets: the mail this one answers, and its thread, oldest first. */
    inReplyTo?: string;
    references?: readonly string[];
  }): Promise<void>;
}

/** One mail of a mailbox, as it stood on the wire; of a very big one, the beginning. */
export interface FetchedMail {
  readonly uidValidity: number;
  readonly uid: number;
  readonly raw: Uint8Array;
}

export interface MailboxWatch {
  /** The last mail that was taken, by the numbering of then; null for a mailbox never read. */
  readonly cursor: () => Promise<{
    readonly uidValidity: number;
    readonly lastUid: number;
    readonly readAt: Temporal.Instant;
  } | null>;
  /** Everything up to here is none of ours to read. */
  readonly skipTo: (place: { readonly uidValidity: number; readonly lastUid: number }) => Promise<void>;
  /** In the order of arrival, one after the other; one that fails is handed over again. */
  readonly take: (mail: FetchedMail) => Promise<void>;
  readonly signal: AbortSignal;
}

/** The mailbox in which hosts' e-mails arrive. */
export interface MailboxGateway extends HealthChecked {
  /** Account and folder, by which its cursor is kept. */
  readonly name: string;
  /** Hands over every mail there is and comes, through any number of broken connections, until the signal. */
  watch(watch: MailboxWatch, log: Log): Promise<void>;
}

/** Checks the signature of mails that a mail service posts to us. */
export interface MailWebhookGateway {
  verify(request: {
    readonly rawBody: string;
    readonly id: string;
    readonly timestamp: string;
    readonly signature: string;
  }): boolean;
}

export interface Coordinates {
  readonly lat: number;
  readonly lng: number;
}

export interface Drive {
  readonly miles: number;
  readonly minutes: number;
}

export interface RouteGateway extends HealthChecked {
  /** Driving distance and time from each origin to one destination, in the order given; null where there is no road. */
  drives(origins: readonly Coordinates[], destination: Coordinates): Promise<readonly (Drive | null)[]>;
}

/** Turns texts into vectors that lie near each other when the texts mean the same. */
export interface EmbeddingGateway extends HealthChecked {
  /** Names whose vectors these are: only vectors of one model can be compared. */
  readonly model: string;
  /** One vector of unit length for each text, in the order given; at most 64 texts of 12,000 characters at a time. */
  embed(texts: readonly string[]): Promise<readonly (readonly number[])[]>;
}

/** Knows which passwords were found in break-ins, without being told any. */
export interface BreachGateway {
  /** What follows this prefix of a SHA-1 hash in the list of breached ones; null when it does not answer in time. */
  suffixesOf(prefix: string): Promise<ReadonlySet<string> | null>;
}

export interface GoogleIdentity {
  /** Google's own, unchanging id of the account. */
  readonly subject: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name: string;
}

/** Sign-in with Google: authorization code with PKCE and a nonce. */
export interface GoogleGateway {
  authorizationUrl(request: {
    readonly state: string;
    readonly nonce: string;
    readonly codeChallenge: string;
    readonly redirectUri: string;
  }): Promise<string>;
  /** Who the code stands for, by a verified id_token; null for a code or token that is not good. */
  redeem(
    request: {
      readonly code: string;
      readonly codeVerifier: string;
      readonly nonce: string;
      readonly redirectUri: string;
    },
    now: Temporal.Instant,
  ): Promise<GoogleIdentity | null>;
}

export interface Gateways {
  readonly cards: CardGateway;
  readonly sms: SmsGateway;
  readonly mail: MailGateway;
  /** Null when no route provider is configured: the built-in estimator answers (domain 2). */
  readonly routes: RouteGateway | null;
  /** Null or absent when no provider is configured: knowledge is searched by words alone. */
  readonly embeddings?: EmbeddingGateway | null;
  /** Null or absent when no model is configured: the built-in engine answers. */
  readonly model?: ModelGateway | null;
  /** Null or absent where no service is asked. */
  readonly breaches?: BreachGateway | null;
  /** Null or absent where no mailbox is read. */
  readonly mailbox?: MailboxGateway | null;
  /** Null or absent where no mail service posts to us. */
  readonly mailWebhook?: MailWebhookGateway | null;
  /** Null or absent where Google is not configured. */
  readonly google?: GoogleGateway | null;
}
