/** The house's paper: US Letter, a letterhead, a text column that breaks over pages, and page numbers. */
import PDFDocument from 'pdfkit';
import { BOLD, REGULAR } from './fonts.ts';
import { printable } from './printable-text.ts';

export interface Letterhead {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly postalAddress: string;
}

export interface SheetSettings {
  readonly title: string;
  /** Small line beside the page number: what these pages belong to. */
  readonly reference: string;
  readonly company: Letterhead;
  /** Stands in the file as its date; the same data always gives the same bytes. */
  readonly at: Temporal.Instant;
  /** Prints a notice that nothing here is real. */
  readonly sandbox: boolean;
}

export const COLOUR = { ink: '#1f1a17', muted: '#6b625c', ember: '#a63a1b', rule: '#e2d8cd', wash: '#faf5ef' } as const;
export const EDGE = 54;
const FOOT = 64;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly lineGap?: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** What does not fit into this height is cut with an ellipsis. */
  readonly maxHeight?: number;
}

export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly #settings: SheetSettings;
  readonly #done: Promise<Uint8Array>;
  /** Where the next block begins. */
  y: number;

  constructor(settings: SheetSettings) {
    this.#settings = settings;
    this.doc = new PDFDocument({
      size: 'LETTER',
      margins: { top: EDGE, left: EDGE, right: EDGE, bottom: FOOT },
      bufferPages: true,
      lang: 'en-US',
      displayTitle: true,
      info: {
        Title: printable(settings.title),
        Author: printable(settings.company.name),
        CreationDate: new Date(settings.at.epochMilliseconds),
      },
    });
    this.doc.registerFont('regular', REGULAR).registerFont('bold', BOLD);
    this.#done = collect(this.doc);
    this.y = this.#drawLetterhead();
  }

  get width(): number {
    return this.doc.page.width - 2 * EDGE;
  }

  get bottom(): number {
    return this.doc.page.height - FOOT;
  }

  /** Starts a page when a block of this height would not fit any more; says whether it did. */
  room(height: number): boolean {
    if (this.y + height <= this.bottom) return false;
    this.doc.addPage();
    this.y = EDGE;
    return true;
  }

  height(text: string, width: number, style: TextStyle): number {
    this.#apply(style);
    return this.doc.heightOfString(printable(text), { width, lineGap: style.lineGap ?? 0 });
  }

  /** Draws at a place without moving on; returns the height used. The caller has seen to the room. */
  draw(text: string, place: Place, style: TextStyle): number {
    const height = Math.min(this.height(text, place.width, style), place.maxHeight ?? Infinity);
    this.doc.fillColor(style.colour ?? COLOUR.ink).text(printable(text), place.x, place.y, {
      width: place.width,
      align: style.align ?? 'left',
      lineGap: style.lineGap ?? 0,
      ...(place.maxHeight === undefined ? {} : { height: place.maxHeight, ellipsis: true }),
    });
    return height;
  }

  /** A paragraph over the whole width, over as many pages as it needs. */
  paragraph(text: string, style: TextStyle, gapAfter: number): void {
    const line = style.size * 1.6;
    this.room(Math.min(this.height(text, this.width, style), line * 2));
    this.#apply(style);
    this.doc.fillColor(style.colour ?? COLOUR.ink).text(printable(text), EDGE, this.y, {
      width: this.width,
      align: style.align ?? 'left',
      lineGap: style.lineGap ?? 0,
    });
    this.y = this.doc.y + gapAfter;
  }

  rule(colour: string = COLOUR.rule, weight = 0.75): void {
    this.doc
      .moveTo(EDGE, this.y)
      .lineTo(EDGE + this.width, this.y)
      .lineWidth(weight)
      .strokeColor(colour)
      .stroke();
  }

  /** Numbers the pages and closes the file. */
  async finish(): Promise<Uint8Array> {
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      this.#drawFoot(page + 1, count);
    }
    this.doc.end();
    return this.#done;
  }

  #apply(style: TextStyle): void {
    this.doc.font(style.bold === true ? 'bold' : 'regular').fontSize(style.size);
  }

  #drawLetterhead(): number {
    const { company, sandbox } = this.#settings;
    const half = this.width / 2 - 12;
    const left = this.draw(
      company.name,
      { x: EDGE, y: EDGE - 4, width: half },
      { size: 20, bold: true, colour: COLOUR.ember },
    );
    const small = { size: 8.5, colour: COLOUR.muted, align: 'right', lineGap: 2 } as const;
    let y = EDGE - 4;
    for (const line of [company.postalAddress, company.phone, company.email]) {
      y += this.draw(line, { x: EDGE + half + 24, y, width: half }, small);
    }
    this.y = Math.max(EDGE - 4 + left, y) + 10;
    this.rule(COLOUR.ember, 1.5);
    this.y += 16;
    if (sandbox) {
      this.paragraph(
        'Sandbox – a trial copy. No event is booked and no money has moved.',
        { size: 8.5, bold: true, colour: COLOUR.ember },
        8,
      );
    }
    return this.y;
  }

  #drawFoot(page: number, pages: number): void {
    // Text below the margin would otherwise open a page of its own.
    this.doc.page.margins.bottom = 0;
    const y = this.bottom + 22;
    const style = { size: 8, colour: COLOUR.muted } as const;
    const half = this.width / 2;
    this.draw(this.#settings.reference, { x: EDGE, y, width: half }, style);
    this.draw(`Page ${page} of ${pages}`, { x: EDGE + half, y, width: half }, { ...style, align: 'right' });
  }
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => done(Buffer.concat(parts)));
    doc.on('error', fail);
  });
}
