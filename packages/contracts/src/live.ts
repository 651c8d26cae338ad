/** What the console and the server say to each other over `/api/v1/admin/live`: JSON text frames (ADR 0030). */
import { z } from 'zod';
import { id } from './primitives.ts';

/** What people can look at together. */
export type LiveSubject = 'booking' | 'conversation';

/** From the console. `after` is the last `seq` it has seen; null starts from now. */
export const LiveRequest = z.union([
  z.strictObject({ type: z.literal('hello'), after: z.int().min(0).nullable() }),
  z.strictObject({ type: z.literal('ping') }),
  z.strictObject({ type: z.literal('viewing'), entity: z.literal('booking'), id: id('bkg').nullable() }),
  z.strictObject({ type: z.literal('viewing'), entity: z.literal('conversation'), id: id('cnv').nullable() }),
  // Somebody writes an answer in the conversation they look at; said again for as long as it is true.
  // `draft`: they put the concierge's draft in other words.
  z.strictObject({ type: z.literal('typing'), id: id('cnv'), draft: z.literal(true).optional() }),
]);
export type LiveRequest = z.infer<typeof LiveRequest>;

export interface LiveChange {
  readonly type: 'changed';
  readonly seq: number;
  readonly entityType: string;
  /** Null where the change lies outside the reader's stations: that something changed is all they may know. */
  readonly entityId: string | null;
  readonly action: string | null;
  readonly stationId: string | null;
  readonly at: string;
  /** The staff member who did it. */
  readonly by: string | null;
  readonly requestId: string | null;
}

export interface LivePerson {
  readonly id: string;
  readonly name: string;
}

/**
 * From the server. First the changes missed since `after`, each once and in order, then `ready`, then changes as they
 * happen. `resync` says that too much was missed: read everything anew. Every `seq` is where to resume from.
 */
export type LiveMessage =
  | { readonly type: 'ready'; readonly seq: number }
  | LiveChange
  | { readonly type: 'resync'; readonly seq: number }
  | {
      readonly type: 'presence';
      readonly entity: LiveSubject;
      readonly id: string;
      readonly people: readonly LivePerson[];
    }
  /** In a conversation this person looks at; no longer true a few seconds after it was said last. */
  | {
      readonly type: 'typing';
      readonly id: string;
      readonly who: 'host' | 'staff';
      readonly person: LivePerson | null;
      /** They put the concierge's draft in other words. */
      readonly draft?: true | undefined;
    }
  /** How far both sides of a conversation this person looks at have read. */
  | { readonly type: 'reading'; readonly id: string; readonly hostReadSeq: number; readonly staffReadSeq: number }
  | { readonly type: 'pong'; readonly seq: number };

/** Close codes of our own (RFC 6455, 4000–4999). */
export const LIVE_CLOSE = { signedOut: 4401, badMessage: 4400, tooMany: 4429 } as const;
