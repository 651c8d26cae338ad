/** Everything a person ever said about hearing from us, as proof: to read, to print, and with a digest over the rows. */
import { createHash } from 'node:crypto';
import { indexAddress, listLedger, type CustomerRecord, type LedgerRow } from '../customers/index.ts';
import { renderLedgerPage, renderPersonPdf, type PersonDocument } from '../documents/index.ts';
import { authorize, encodeId, recordRead, type Context } from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import type { PersonFile } from './export-person.ts';
import { belongingsOf } from './family-store.ts';
import { reachCustomer } from './reach-customer.ts';

/** One row in the order in which its digest is taken. */
export interface ProvenRow {
  readonly number: number;
  readonly id: string;
  readonly who: string;
  readonly channel: string;
  readonly purpose: string;
  readonly said: 'granted' | 'revoked';
  readonly wording: string;
  readonly version: string;
  readonly source: string;
  /** With its offset and zone, to the microsecond it was kept with. */
  readonly at: string;
  readonly ip: string | null;
  readonly messageId: string | null;
}

/** Over every row, each as its JSON on a line: whoever has the rows can take it again. */
function digestOf(rows: readonly ProvenRow[]): string {
  return createHash('sha256')
    .update(rows.map((row) => JSON.stringify(row)).join('\n'), 'utf8')
    .digest('hex');
}

function addressOf(ctx: Context, customer: CustomerRecord, row: LedgerRow): string {
  const { email, phone, erasedAt } = customer;
  if (erasedAt !== null) return 'an erased address';
  if (row.channel === 'sms') return indexAddress(ctx, 'sms', phone) === row.addressBidx ? phone : 'an earlier number';
  const isOwn = email !== null && indexAddress(ctx, 'email', email) === row.addressBidx;
  return isOwn ? email : 'an earlier address';
}

function provenRow(ctx: Context, customer: CustomerRecord, row: LedgerRow, place: { zone: string; number: number }) {
  return {
    number: place.number,
    id: row.id,
    who: `${customer.firstName} ${customer.lastName}, ${addressOf(ctx, customer, row)}`,
    channel: row.channel,
    purpose: row.purpose,
    said: row.granted ? 'granted' : 'revoked',
    wording: row.wording,
    version: row.wordingVersion,
    source: row.source,
    at: row.at.toZonedDateTimeISO(place.zone).toString(),
    ip: row.ipEnc === null ? null : ctx.crypto.decrypt('consents.ip', row.ipEnc),
    messageId: row.messageId,
  } as const satisfies ProvenRow;
}

function namesOf(row: ProvenRow): (readonly [string, string])[] {
  return [
    ['No.', String(row.number)],
    ['Who', row.who],
    ['Channel and purpose', `${row.channel}, ${row.purpose}`],
    ['Said', row.said],
    ['Wording', row.wording],
    ['Version', row.version],
    ['Source', row.source],
    ['When', row.at],
    ['From (IP)', row.ip ?? 'not known, or past the time it is kept'],
    ['Message', row.messageId ?? 'not by text'],
    ['Entry', row.id],
  ];
}

async function prove(ctx: Context, customerId: string, form: string): Promise<PersonDocument> {
  authorize(ctx, 'consent.prove');
  const customer = await reachCustomer(ctx, customerId, 'consent.prove');
  await recordRead(ctx, { action: 'consent.export', entityType: 'customer', entityId: customer.id, after: { form } });
  const own = await belongingsOf(ctx.db, customer.id, { proven: false });
  const [ledger, figures, [station]] = await Promise.all([
    listLedger(ctx.db, [...own.emails, ...own.phones]),
    getVariables(ctx),
    listStations(ctx),
  ]);
  const zone = station?.timeZone ?? 'UTC';
  const rows = ledger.map((row, n) => provenRow(ctx, customer, row, { zone, number: n + 1 }));
  return {
    company: {
      name: figures['company.name'],
      email: figures['company.email'],
      phone: figures['company.phone'],
      postalAddress: figures['company.postalAddress'],
    },
    title: 'What this person agreed to hear',
    reference: encodeId('cus', customer.id),
    at: ctx.clock.now(),
    sandbox: ctx.settings.sandbox,
    sections: [
      {
        title: 'The proof',
        rows: [
          [
            ['Entries', String(rows.length)],
            ['SHA-256', digestOf(rows)],
            ['Taken over', 'every entry below in this order, each as JSON with its fields in this order, one a line'],
          ],
        ],
      },
      { title: 'Every entry, oldest first', rows: rows.map(namesOf) },
    ],
  };
}

/** To read and to print. Leaves a row that says who looked. */
export async function proveConsentPage(ctx: Context, input: { readonly customerId: string }): Promise<PersonFile> {
  authorize(ctx, 'consent.prove');
  const document = await prove(ctx, input.customerId, 'page');
  return { filename: `consents-${document.reference}.html`, content: renderLedgerPage(document) };
}

/** The same as a PDF to hand on. */
export async function proveConsentPdf(ctx: Context, input: { readonly customerId: string }): Promise<PersonFile> {
  authorize(ctx, 'consent.prove');
  const document = await prove(ctx, input.customerId, 'pdf');
  return { filename: `consents-${document.reference}.pdf`, content: await renderPersonPdf(document) };
}
