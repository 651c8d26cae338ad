/** Whose browser or program a chat request comes from, and the host who is signed in there. */
import { recogniseHost, type HostActor } from '@myhibachi/core/accounts';
import { carryOver } from '@myhibachi/core/concierge';
import { claimVisitor, hasChat, openVisitor, recogniseVisitor, type Visitor } from '@myhibachi/core/conversations';
import { AppError, actingAs, isAppError, type Context } from '@myhibachi/core/kernel';
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

/** Whose browser or program this is, by bearer token or cookie; null for somebody new. */
async function recogniseBrowser(ctx: Context, { header, cookies }: Proofs): Promise<Visitor | null> {
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
    return await claimVisitor(ctx, visitor, carryOver);
  } catch (error) {
    if (isAppError(error) && error.code === 'not_found') return null;
    throw error;
  }
}

async function hostOf(ctx: Context, { cookies }: Proofs): Promise<HostActor | null> {
  const session = cookies.get(SESSION_COOKIES.host);
  return session === null ? null : recogniseHost(ctx, session);
}

/**
 * The one rule of whose a browser's chat is: nobody's speaks for itself, and a host who is signed in claims it. Null in a
 * browser whose chat is another host's, where they begin one of their own.
 */
async function speakAs(ctx: Context, visitor: Visitor, host: HostActor | null): Promise<ChatVisitor | null> {
  if (host === null) return { visitor, customerId: null };
  const claimed = await claim(actingAs(ctx, host), visitor);
  return claimed === null ? null : { visitor: claimed, customerId: host.customerId };
}

/** Who says something: known by their token, or new. */
export async function admitChatVisitor(ctx: Context, carrier: Carrier): Promise<ChatVisitor> {
  const host = await hostOf(ctx, carrier);
  const known = await recogniseBrowser(ctx, carrier);
  const own = known === null ? null : await speakAs(ctx, known, host);
  const admitted = own ?? (await speakAs(ctx, await meet(ctx, carrier), host));
  if (admitted === null) throw new AppError('internal', { reason: 'a browser that is new is somebody’s already' });
  return admitted;
}

/** Somebody who is known already, with the host who is signed in there now; null for everybody else. */
export async function recogniseChatVisitor(ctx: Context, proofs: Proofs): Promise<ChatVisitor | null> {
  const known = await recogniseBrowser(ctx, proofs);
  return known === null ? null : speakAs(ctx, known, await hostOf(ctx, proofs));
}

/**
 * As `recogniseChatVisitor`, for a page that is opened: a host who is signed in and has said something elsewhere finds it
 * also in a browser in which they have said nothing yet.
 */
export async function findChatVisitor(ctx: Context, carrier: Carrier): Promise<ChatVisitor | null> {
  const known = await recogniseChatVisitor(ctx, carrier);
  if (known !== null) return known;
  const host = await hostOf(ctx, carrier);
  if (host === null || !(await hasChat(actingAs(ctx, host)))) return null;
  return speakAs(ctx, await meet(ctx, carrier), host);
}

/** The chat of a browser in which a host has just signed in is theirs from then on, in each of its tabs. */
export async function claimChatOfBrowser(ctx: Context, { cookies }: Proofs, hostToken: string): Promise<void> {
  const known = await recogniseBrowser(ctx, { header: () => null, cookies });
  if (known !== null) await speakAs(ctx, known, await recogniseHost(ctx, hostToken));
}
