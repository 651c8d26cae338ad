import { renderPersonPdf } from '../documents/index.ts';
import { authorize, encodeId, recordRead, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { belongingsOf } from './family-store.ts';
import { readLooks, readPerson, type PersonSection } from './person-store.ts';
import { reachCustomer } from './reach-customer.ts';

export interface PersonFile {
  readonly filename: string;
  readonly content: Uint8Array | string;
}

interface Gathered {
  readonly customerId: string;
  readonly sections: readonly PersonSection[];
}

async function gather(ctx: Context, customerId: string, form: string): Promise<Gathered> {
  authorize(ctx, 'customer.export');
  const customer = await reachCustomer(ctx, customerId, 'customer.export');
  // First the row, then the data: whoever takes it along is in it.
  await recordRead(ctx, { action: 'customer.export', entityType: 'customer', entityId: customer.id, after: { form } });
  const own = await belongingsOf(ctx.db, customer.id, { proven: false });
  const sections = [...(await readPerson(ctx, own)), await readLooks(ctx, own)];
  return { customerId: encodeId('cus', customer.id), sections };
}

/** Everything we hold about a person, for machines. Leaves a row that says who took it. */
export async function exportPersonJson(ctx: Context, input: { readonly customerId: string }): Promise<PersonFile> {
  authorize(ctx, 'customer.export');
  const { customerId, sections } = await gather(ctx, input.customerId, 'json');
  const content = JSON.stringify({ customerId, exportedAt: ctx.clock.now().toString(), sections }, null, 2);
  return { filename: `${customerId}.json`, content };
}

/** What cannot be read on paper. */
const IN_JSON: Readonly<Record<string, string>> = {
  signature_image: 'a drawing, in the JSON file',
  content: 'a file, in the JSON file',
};

function inWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The same to read: a PDF. What is drawn, such as a signature, is named and left to the JSON. */
export async function exportPersonPdf(ctx: Context, input: { readonly customerId: string }): Promise<PersonFile> {
  authorize(ctx, 'customer.export');
  const { customerId, sections } = await gather(ctx, input.customerId, 'pdf');
  const figures = await getVariables(ctx);
  const content = await renderPersonPdf({
    company: {
      name: figures['company.name'],
      email: figures['company.email'],
      phone: figures['company.phone'],
      postalAddress: figures['company.postalAddress'],
    },
    title: 'Everything we hold about you',
    reference: customerId,
    at: ctx.clock.now(),
    sandbox: ctx.settings.sandbox,
    sections: sections.map(({ title, rows }) => ({
      title,
      rows: rows.map((row) =>
        Object.entries(row).map(([name, value]): readonly [string, string] => [
          name.replaceAll('_', ' '),
          IN_JSON[name] ?? inWords(value),
        ]),
      ),
    })),
  });
  return { filename: `${customerId}.pdf`, content };
}
