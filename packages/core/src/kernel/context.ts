import type { Database } from '@myhibachi/database';
import type { Clock } from './clock.ts';
import type { FieldCrypto } from './crypto.ts';
import type { FigureCache } from './figure-cache.ts';
import type { Gateways } from './gateways.ts';
import type { Log } from './log.ts';
import type { Role } from './permission-matrix.ts';
import type { Action } from './permissions.ts';
import type { TokenSigner } from './tokens.ts';

/** Who acts. Closed: a new kind of actor does not compile until every policy has an answer for it. */
export type Actor =
  | { readonly kind: 'visitor' }
  /** A host, by magic link: the link's one hold or booking is all they reach. */
  | { readonly kind: 'customer'; readonly holdId: string | null; readonly bookingId: string | null }
  /** A host who has signed in: every booking of theirs, nobody else's. */
  | { readonly kind: 'host'; readonly customerId: string; readonly sessionId: string }
  | {
      readonly kind: 'staff';
      readonly staffId: string;
      readonly role: Role;
      readonly stationIds: readonly string[];
      /** The chef this person is, when they are one: what is `own` is asked of it. */
      readonly chefId: string | null;
      /** The session they came by; null for a bearer token's and for people acting at the operator's console. */
      readonly sessionId: string | null;
    }
  | {
      readonly kind: 'apiKey';
      readonly keyId: string;
      readonly scopes: readonly Action[];
      /** Null reaches every station. */
      readonly stationIds: readonly string[] | null;
    }
  | { readonly kind: 'concierge'; readonly conversationId: string }
  | { readonly kind: 'system'; readonly job: string }
  | { readonly kind: 'webhook'; readonly provider: string };

/** What the request came from; kept with signatures and consents, never logged. */
export interface Origin {
  readonly ip: string | null;
  readonly userAgent: string | null;
  /** The same for one request sent again under its Idempotency-Key: what it made before a crash is found by it. */
  readonly requestKey?: string;
  /** Roughly where the address is, when a proxy in front of us says so. */
  readonly place?: { readonly country: string | null; readonly lat: number | null; readonly lng: number | null };
}

/** What is counted for the people who watch over the process; labels are words of ours, never data. */
export interface Meter {
  /** One answer of the concierge: who gave it, and why it was not the model where the model was asked. */
  answered(engine: 'built_in' | 'model', fellBack: string | null): void;
}

export interface Settings {
  readonly appEnv: 'development' | 'test' | 'staging' | 'production';
  /** Where hosts reach the site, without a trailing slash. */
  readonly publicUrl: string;
  /** True when any provider is the sandbox's stand-in; every page says so. */
  readonly sandbox: boolean;
  /** Null or absent where nobody reads what hosts answer by e-mail. */
  readonly mailbox?: MailboxSettings | null;
}

export interface MailboxSettings {
  /** The address hosts answer to, in lower case; what stands behind a + before its @ reaches it, too. */
  readonly address: string;
  /** The id our mail server writes into Authentication-Results (RFC 8601); null vouches for no sender. */
  readonly authservId: string | null;
}

export interface SendOptions {
  /** Not before this instant; at once when absent or past. */
  readonly startAfter?: Temporal.Instant;
  /** At most one waiting job with this key. */
  readonly singletonKey?: string;
}

/** The queue lives in our own database: what is sent through a transaction exists exactly when that commits. */
export interface JobQueue {
  send(db: Database, name: string, payload: object, options: SendOptions): Promise<void>;
}

/** What a process has once. */
export interface Platform {
  readonly db: Database;
  readonly clock: Clock;
  readonly gateways: Gateways;
  readonly crypto: FieldCrypto;
  readonly tokens: TokenSigner;
  readonly queue: JobQueue;
  readonly figures: FigureCache;
  readonly log: Log;
  /** Left out, nothing is counted. */
  readonly meter?: Meter;
  readonly settings: Settings;
}

/** What a verb gets: the platform, and who asks. */
export interface Context extends Platform {
  readonly actor: Actor;
  readonly origin: Origin;
  readonly requestId: string;
}

/** One row to be sealed into the audit log. */
export interface AuditEntry {
  readonly record: string;
}

/** A context whose `db` is an open transaction. */
export interface TransactionContext extends Context {
  readonly inTransaction: true;
  /** Collected while the verb runs and sealed last, so that the audit chain's lock is held only while committing. */
  readonly auditEntries: AuditEntry[];
  readonly afterCommitWork: (() => void)[];
}

export function contextFor(platform: Platform, request: { actor: Actor; origin: Origin; requestId: string }): Context {
  return { ...platform, ...request };
}

/** The same request, continued by somebody the server has meanwhile recognised. */
export function actingAs(ctx: Context, actor: Actor): Context {
  return { ...ctx, actor };
}

/** For logs and the audit trail: who, without personal data. */
export function describeActor(actor: Actor): string {
  switch (actor.kind) {
    case 'visitor':
      return 'visitor';
    case 'customer':
      return `customer:${actor.bookingId ?? actor.holdId ?? '-'}`;
    case 'host':
      return `host:${actor.customerId}`;
    case 'staff':
      return `staff:${actor.staffId}`;
    case 'apiKey':
      return `apiKey:${actor.keyId}`;
    case 'concierge':
      return `concierge:${actor.conversationId}`;
    case 'system':
      return `system:${actor.job}`;
    case 'webhook':
      return `webhook:${actor.provider}`;
  }
}
