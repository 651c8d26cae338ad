import { COLOUR, Sheet, type Letterhead } from './sheet.ts';

export interface PersonDocument {
  readonly company: Letterhead;
  readonly title: string;
  /** What the pages belong to; stands at the foot of each. */
  readonly reference: string;
  readonly at: Temporal.Instant;
  readonly sandbox: boolean;
  /** Each row is a list of names and values. */
  readonly sections: readonly {
    readonly title: string;
    readonly rows: readonly (readonly (readonly [name: string, value: string])[])[];
  }[];
}

const LINE = { size: 9, lineGap: 2 } as const;
const LONGEST = 4000;

/** Sections of rows of names and values, over as many pages as they need. */
export async function renderPersonPdf(document: PersonDocument): Promise<Uint8Array> {
  const sheet = new Sheet(document);
  sheet.paragraph(document.title, { size: 18, bold: true }, 6);
  sheet.paragraph(`As of ${document.at.toString()}`, { size: 8.5, colour: COLOUR.muted }, 14);
  for (const { title, rows } of document.sections) {
    sheet.paragraph(title, { size: 12, bold: true, colour: COLOUR.ember }, 6);
    if (rows.length === 0) sheet.paragraph('Nothing.', { ...LINE, colour: COLOUR.muted }, 10);
    for (const row of rows) {
      for (const [name, value] of row) sheet.paragraph(`${name}: ${value.slice(0, LONGEST)}`, LINE, 1);
      sheet.y += 8;
    }
    sheet.y += 6;
  }
  return sheet.finish();
}
