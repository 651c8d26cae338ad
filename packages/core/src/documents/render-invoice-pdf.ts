import { formatCents } from '../kernel/index.ts';
import { COLOUR, EDGE, Sheet, type Letterhead } from './sheet.ts';

export interface InvoiceLine {
  readonly label: string;
  readonly quantity: number;
  readonly unitCents: number;
  readonly amountCents: number;
  /** The rule that produced the line, in words. */
  readonly rule: string;
}

export interface InvoiceMovement {
  /** `April 13, 2027`. */
  readonly onInWords: string;
  readonly label: string;
  readonly amountCents: number;
}

export interface InvoiceDocument {
  readonly company: Letterhead;
  readonly code: string;
  readonly issuedAt: Temporal.Instant;
  readonly issuedInWords: string;
  readonly host: { readonly name: string; readonly email: string | null; readonly address: readonly string[] };
  /** Labelled facts of the party: date, time, guests. */
  readonly party: readonly (readonly [label: string, value: string])[];
  readonly lines: readonly InvoiceLine[];
  readonly totalCents: number;
  readonly payments: readonly InvoiceMovement[];
  readonly refunds: readonly InvoiceMovement[];
  readonly dueCents: number;
  readonly policy: readonly string[];
  readonly sandbox: boolean;
}

const BODY = { size: 9.5, lineGap: 2 } as const;
const SMALL = { size: 8, colour: COLOUR.muted, lineGap: 1.5 } as const;
const HEADING = { size: 11.5, bold: true } as const;
const NUMBER_WIDTH = 78;
const QUANTITY_WIDTH = 48;

function columns(sheet: Sheet) {
  const amount = EDGE + sheet.width - NUMBER_WIDTH;
  const unit = amount - NUMBER_WIDTH;
  const quantity = unit - QUANTITY_WIDTH;
  return { item: EDGE, itemWidth: quantity - EDGE - 14, quantity, unit, amount };
}

function drawHead(sheet: Sheet, invoice: InvoiceDocument): void {
  const half = sheet.width / 2 - 12;
  const right = EDGE + half + 24;
  const label = { size: 8, bold: true, colour: COLOUR.muted } as const;
  sheet.paragraph(`Invoice ${invoice.code}`, { size: 18, bold: true }, 2);
  sheet.paragraph(`Issued ${invoice.issuedInWords}`, SMALL, 14);
  const top = sheet.y;
  let left = top + sheet.draw('BILLED TO', { x: EDGE, y: top, width: half }, label) + 4;
  const { name: host, address, email } = invoice.host;
  for (const [index, line] of [host, ...address, ...(email === null ? [] : [email])].entries()) {
    left += sheet.draw(line, { x: EDGE, y: left, width: half }, { ...BODY, bold: index === 0 });
  }
  let y = top + sheet.draw('THE PARTY', { x: right, y: top, width: half }, label) + 4;
  for (const [name, value] of invoice.party) {
    sheet.draw(name, { x: right, y, width: 70 }, { ...BODY, colour: COLOUR.muted });
    y += sheet.draw(value, { x: right + 70, y, width: half - 70 }, BODY);
  }
  sheet.y = Math.max(left, y) + 18;
}

function drawTableHead(sheet: Sheet): void {
  const at = columns(sheet);
  sheet.doc.rect(EDGE, sheet.y, sheet.width, 20).fill(COLOUR.wash);
  const style = { size: 8, bold: true, colour: COLOUR.muted } as const;
  const y = sheet.y + 6;
  sheet.draw('Item', { x: at.item + 6, y, width: at.itemWidth }, style);
  sheet.draw('Quantity', { x: at.quantity, y, width: QUANTITY_WIDTH }, { ...style, align: 'right' });
  sheet.draw('Price', { x: at.unit, y, width: NUMBER_WIDTH }, { ...style, align: 'right' });
  sheet.draw('Amount', { x: at.amount, y, width: NUMBER_WIDTH - 6 }, { ...style, align: 'right' });
  sheet.y += 26;
}

function drawLine(sheet: Sheet, line: InvoiceLine): void {
  const at = columns(sheet);
  const width = at.itemWidth - 6;
  const labelHeight = sheet.height(line.label, width, BODY);
  const height = labelHeight + sheet.height(line.rule, width, SMALL) + 7;
  if (sheet.room(height)) drawTableHead(sheet);
  const right = { ...BODY, align: 'right' } as const;
  sheet.draw(line.label, { x: at.item + 6, y: sheet.y, width }, { ...BODY, bold: true });
  sheet.draw(line.rule, { x: at.item + 6, y: sheet.y + labelHeight + 1, width }, SMALL);
  // A tax or tip line multiplies nothing: its rule says how it came about.
  if (line.quantity !== 1) {
    sheet.draw(line.quantity.toLocaleString('en-US'), { x: at.quantity, y: sheet.y, width: QUANTITY_WIDTH }, right);
    sheet.draw(formatCents(line.unitCents), { x: at.unit, y: sheet.y, width: NUMBER_WIDTH }, right);
  }
  sheet.draw(formatCents(line.amountCents), { x: at.amount, y: sheet.y, width: NUMBER_WIDTH - 6 }, right);
  sheet.y += height - 4;
  sheet.rule();
  sheet.y += 5;
}

function drawSum(sheet: Sheet, label: string, amountCents: number, strong: boolean): void {
  const at = columns(sheet);
  const style = { size: strong ? 12 : 9.5, bold: strong, colour: strong ? COLOUR.ember : COLOUR.ink } as const;
  const width = at.amount - EDGE - 12;
  const height = sheet.height(label, width, style) + (strong ? 8 : 4);
  sheet.room(height);
  sheet.draw(label, { x: EDGE, y: sheet.y, width }, { ...style, align: 'right' });
  sheet.draw(
    formatCents(amountCents),
    { x: at.amount - 8, y: sheet.y, width: NUMBER_WIDTH + 2 },
    { ...style, align: 'right' },
  );
  sheet.y += height;
}

function drawMoney(sheet: Sheet, invoice: InvoiceDocument): void {
  sheet.y += 4;
  sheet.room(90);
  drawSum(sheet, 'Total', invoice.totalCents, true);
  for (const payment of invoice.payments)
    drawSum(sheet, `${payment.label}, ${payment.onInWords}`, -payment.amountCents, false);
  for (const refund of invoice.refunds)
    drawSum(sheet, `${refund.label}, ${refund.onInWords}`, refund.amountCents, false);
  sheet.y += 4;
  drawSum(sheet, invoice.dueCents > 0 ? 'Still due' : 'Nothing is due', invoice.dueCents, true);
}

/** The bill as a PDF: every line with the rule behind it, what was paid and returned, what is due, and the policy agreed on. */
export async function renderInvoicePdf(invoice: InvoiceDocument): Promise<Uint8Array> {
  const sheet = new Sheet({
    title: `Invoice ${invoice.code}`,
    reference: `Invoice ${invoice.code}`,
    company: invoice.company,
    at: invoice.issuedAt,
    sandbox: invoice.sandbox,
  });
  drawHead(sheet, invoice);
  sheet.room(80);
  drawTableHead(sheet);
  for (const line of invoice.lines) drawLine(sheet, line);
  drawMoney(sheet, invoice);
  if (invoice.policy.length > 0) {
    sheet.y += 18;
    sheet.room(60);
    sheet.paragraph('What you agreed to', HEADING, 5);
    for (const paragraph of invoice.policy) sheet.paragraph(paragraph, { ...SMALL, size: 8.5 }, 4);
  }
  return sheet.finish();
}
