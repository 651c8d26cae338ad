/** Front door of documents: data in, bytes out. Nothing here reads the database or the clock. */
export { renderAgreementPdf, type AgreementDocument } from './render-agreement-pdf.ts';
export {
  renderInvoicePdf,
  type InvoiceDocument,
  type InvoiceLine,
  type InvoiceMovement,
} from './render-invoice-pdf.ts';
export { renderCalendarFile, type CalendarEvent } from './render-calendar-file.ts';
export { renderCsv, streamCsv, type CsvCell, type CsvOptions, type CsvRow } from './render-csv.ts';
export { renderLedgerPage } from './render-ledger-page.ts';
export { renderPersonPdf, type PersonDocument } from './render-person-pdf.ts';
export type { Letterhead } from './sheet.ts';
