/** Whose browser or program a chat request comes from, and the host who is signed in there. */
import { recogniseHost } from '@myhibachi/core/accounts';
import { claimVisitor, openVisitor, recogniseVisitor, type Visitor } from '@myhibachi/core/conversations';
import { actingAs, isAppError, type Context } from '@myhibachi/core/kernel';
import { SESSION_COOKIES } from '../http/cross-site.ts';

/** The browser keeps it as long as it may; when it is forgotten is the server's to say. */
const COOKIE_SECONDS = 365 * 24 * 3_600;
const BEARER = /^Bearer ([\w-]{20,200})$/i;

interface Proofs {
  readonly header: (name: string) => string | null;
  readonly cookies: { get(name: string): string | null };
}

interface Carrier extends Proofs {
  readonly cookies: { get(name: string): string | null; set(name: string, value: string, maxAge: number): void };
}

export interface ChatVisitor {
  readonly visitor: Visitor;
  /** The host who is signed in right now; null for everybody else. */
  readonly customerId: string | null;
}

/** Who this is, by bearer token or cookie; null for somebody new. */
export async function recogniseChatVisitor(ctx: Context, { header, cookies }: Proofs): Promise<Visitor | null> {
  const bearer = BEARER.exec(header('authorization') ?? '')?.[1];
  const token = bearer ?? cookies.get(SESSION_COOKIES.visitor);
  return token === null ? null : recogniseVisitor(ctx, token);
}

async function meet(ctx: Context, { cookies }: Carrier): Promise<Visitor> {
  const { visitor, token } = await openVisitor(ctx);
  cookies.set(SESSION_COOKIES.visitor, token, COOKIE_SECONDS);
  return visitor;
}

async function claim(ctx: Context, visitor: Visitor): Promise<Visitor | null> {
  try {
    return await claimVisitor(ctx, visitor);
  } catch (error) {
    if (isAppError(error) && error.code === 'not_found') return null;
    throw error;
  }
}

/**
 * Who says something: known by their token, or new. A host who is signed in claims the browser's chat; in a browser that
 * is another host's, they begin a chat of their own.
 */
export async function admitChatVisitor(ctx: Context, carrier: Carrier): Promise<ChatVisitor> {
  const known = await recogniseChatVisitor(ctx, carrier);
  const session = carrier.cookies.get(SESSION_COOKIES.host);
  const host = session === null ? null : await recogniseHost(ctx, session);
  if (host === null) return { visitor: known ?? (await meet(ctx, carrier)), customerId: null };
  const asHost = actingAs(ctx, host);
  const claimed = known === null ? null : await claim(asHost, known);
  const visitor = claimed ?? (await claimVisitor(asHost, await meet(ctx, carrier)));
  return { visitor, customerId: host.customerId };
}

/** Somebody who is known already, with the host who is signed in there now; null for everybody else. */
export async function recogniseKnownVisitor(ctx: Context, proofs: Proofs): Promise<ChatVisitor | null> {
  const visitor = await recogniseChatVisitor(ctx, proofs);
  if (visitor === null) return null;
  const session = proofs.cookies.get(SESSION_COOKIES.host);
  const host = session === null ? null : await recogniseHost(ctx, session);
  return { visitor, customerId: host?.customerId === visitor.customerId ? visitor.customerId : null };
}
