/** What an e-mail to our own people says, decided when it is sent: by who they are and what they may read then. */
import { formatCents, reachesStation, type Context } from '../kernel/index.ts';
import {
  momentInWords,
  type MessageFacts,
  type MessageResolver,
  type QueuedMessage,
  type Resolution,
} from '../messaging/index.ts';
import { listStations } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import { hears } from './hear.ts';
import { actorOf, findHearer, type Hearer } from './hearer-store.ts';
import { readHeardBy, type Heard, type Notice } from './notice-store.ts';

async function baseFacts(ctx: Context): Promise<MessageFacts> {
  const [values, [station]] = await Promise.all([getVariables(ctx), listStations(ctx)]);
  return {
    company: {
      name: values['company.name'],
      phone: values['company.phone'],
      email: values['company.email'],
      postalAddress: values['company.postalAddress'],
    },
    timeZone: station?.timeZone ?? 'UTC',
    sandbox: ctx.settings.sandbox,
  };
}

/** The line about an event, with its amount for those who may see money. */
export function subjectFor(hearer: Hearer | null, notice: Notice): string {
  if (notice.amountCents === null || hearer === null) return notice.subject;
  const sees = reachesStation(actorOf(hearer), 'payment.read', notice.stationId);
  return sees ? `${notice.subject} (${formatCents(notice.amountCents)})` : notice.subject;
}

function single(ctx: Context, hearer: Hearer | null, notice: Heard): Partial<MessageFacts> {
  const { path, body } = notice;
  return {
    alert: { subject: subjectFor(hearer, notice), body },
    ...(path === null ? {} : { link: `${ctx.settings.publicUrl}${path}` }),
  };
}

function together(ctx: Context, hearer: Hearer | null, heard: readonly Heard[], zone: string): Partial<MessageFacts> {
  const lines = heard.map((notice) => `${momentInWords(notice.at, zone)}: ${subjectFor(hearer, notice)}`);
  const subject = heard.length === 1 ? 'One thing happened' : `${heard.length} things happened`;
  return {
    alert: { subject: `Your digest: ${subject}`, body: lines.join('\n') },
    link: `${ctx.settings.publicUrl}/admin`,
  };
}

/** Why they hear nothing of it after all; null where they do. */
function whyNot(ctx: Context, message: QueuedMessage, hearer: Hearer | null): string | null {
  if (hearer === null) return 'they do not work here any more';
  const address = ctx.crypto.decrypt('staff_users.email', hearer.emailEnc);
  return address === message.address ? null : 'their address has changed';
}

function isDigest({ details }: QueuedMessage): boolean {
  return typeof details === 'object' && details !== null && 'digest' in details;
}

async function resolve(ctx: Context, message: QueuedMessage, heard: readonly Heard[]): Promise<Resolution> {
  const hearerId = heard[0]?.hearerId ?? null;
  const hearer = hearerId === null ? null : await findHearer(ctx.db, hearerId);
  const why = hearerId === null ? null : whyNot(ctx, message, hearer);
  if (why !== null) return { kind: 'skip', why };
  const theirs = hearer === null ? heard : heard.filter((notice) => hears(hearer, notice));
  const [first] = theirs;
  if (first === undefined) return { kind: 'skip', why: 'it is not theirs to hear any more' };
  const base = await baseFacts(ctx);
  const facts = isDigest(message) ? together(ctx, hearer, theirs, base.timeZone) : single(ctx, hearer, first);
  return { kind: 'send', facts: { ...base, ...facts } };
}

/** What our people are told; everything else, and alerts that were queued in another way, is asked of `others`. */
export function withNotices(others: MessageResolver): MessageResolver {
  return async (ctx, message) => {
    if (message.template !== 'staff_alert') return others(ctx, message);
    const heard = await readHeardBy(ctx.db, message.id);
    return heard.length === 0 ? others(ctx, message) : resolve(ctx, message, heard);
  };
}
