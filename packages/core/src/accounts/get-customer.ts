import type { CustomerProfile } from '@myhibachi/contracts';
import { listParties } from '../booking/index.ts';
import { consentStates, listWords, type CustomerRecord } from '../customers/index.ts';
import { staffNames } from '../identity/index.ts';
import { authorize, encodeId, recordOpening, stationScope, type Context } from '../kernel/index.ts';
import { wordsListed } from '../messaging/index.ts';
import { notesOf } from './customer-notes.ts';
import { belongingsOf, type Belongings } from './family-store.ts';
import { listOpenMerges } from './merge-store.ts';
import { contactOf } from './merge-terms.ts';
import { listLeads, listMessages, listPayments, listQuotes, sumBookings } from './profile-store.ts';
import { reachCustomer, reachesMerge } from './reach-customer.ts';

const MOST = 100;

/** Those the actor may undo. */
async function mergesOf(ctx: Context, id: string): Promise<CustomerProfile['merges']> {
  const open = await listOpenMerges(ctx, id);
  const reached = await Promise.all(open.map((merge) => reachesMerge(ctx, merge, 'customer.merge')));
  const rows = open.filter((_merge, place) => reached[place]);
  const staffIds = rows.map(({ by }) => by.replace(/^staff:/, ''));
  const names = await staffNames(
    ctx,
    staffIds.filter((staffId) => /^[0-9a-f-]{36}$/.test(staffId)),
  );
  return rows.map((row, place) => ({
    id: encodeId('mrg', row.id),
    absorbedId: encodeId('cus', row.absorbedId),
    by: { id: row.by, name: names.get(staffIds[place] ?? '') ?? null },
    at: row.at.toString(),
    undoUntil: row.undoUntil.toString(),
  }));
}

type Money = Pick<CustomerProfile, 'bookings' | 'totals' | 'quotes' | 'payments'>;

async function money(ctx: Context, own: Belongings): Promise<Money> {
  const scope = stationScope(ctx.actor, 'customer.read');
  const [bookings, totals, quotes, payments] = await Promise.all([
    listParties(ctx.db, own, { scope, most: MOST }),
    sumBookings(ctx, own, scope),
    listQuotes(ctx, own, scope),
    listPayments(ctx, own, scope),
  ]);
  return {
    totals,
    bookings,
    quotes: quotes.map(({ id, at, expiresAt, ...row }) => ({
      ...row,
      id: encodeId('qte', id),
      at: at.toString(),
      expiresAt: expiresAt.toString(),
    })),
    payments: payments.map(({ id, at, ...row }) => ({ ...row, id: encodeId('pay', id), at: at.toString() })),
  };
}

function channelOf(channel: string): 'sms' | 'email' {
  return channel === 'sms' ? 'sms' : 'email';
}

type Talk = Pick<CustomerProfile, 'consents' | 'consentHistory' | 'leads' | 'messages'>;

async function talk(ctx: Context, customer: CustomerRecord, own: Belongings): Promise<Talk> {
  const scope = stationScope(ctx.actor, 'customer.read');
  const [states, words, leads, messages] = await Promise.all([
    // Where nobody can be written to, nobody is asked whether they want it.
    customer.erasedAt === null ? consentStates(ctx, customer) : [],
    listWords(ctx.db, [...own.emails, ...own.phones], MOST),
    listLeads(ctx, own, scope),
    listMessages(ctx, own, scope),
  ]);
  return {
    consents: states.map(({ newest: _newest, ...state }) => state),
    consentHistory: words.map(({ channel, purpose, at, ...word }) => ({
      ...word,
      channel: channelOf(channel),
      purpose: purpose === 'marketing' ? 'marketing' : 'transactional',
      at: at.toString(),
    })),
    leads: leads.map(({ id, at, ...row }) => ({ ...row, id: encodeId('led', id), at: at.toString() })),
    messages: messages.map(({ channel, at, contentEnc, ...row }) => ({
      ...row,
      words: wordsListed(ctx, contentEnc),
      channel: channelOf(channel),
      at: at.toString(),
    })),
  };
}

/**
 * A customer with all that hangs on them at the actor's stations. The id of a duplicate answers the customer it was
 * merged into. That somebody looked is kept (domain 13). Throws `not_found` where it is out of reach.
 */
export async function getCustomer(ctx: Context, input: { readonly customerId: string }): Promise<CustomerProfile> {
  authorize(ctx, 'customer.read');
  const customer = await reachCustomer(ctx, input.customerId, 'customer.read');
  await recordOpening(ctx, { action: 'customer.read', entityType: 'customer', entityId: customer.id });
  const own = await belongingsOf(ctx.db, customer.id, { proven: false });
  return {
    ...contactOf(customer),
    id: encodeId('cus', customer.id),
    version: customer.version,
    language: customer.language,
    createdAt: customer.createdAt.toString(),
    mergedFrom: customer.id === input.customerId ? null : encodeId('cus', input.customerId),
    erasedAt: customer.erasedAt?.toString() ?? null,
    ...(await money(ctx, own)),
    ...(await talk(ctx, customer, own)),
    notes: await notesOf(ctx, customer.id, MOST),
    merges: await mergesOf(ctx, customer.id),
  };
}
