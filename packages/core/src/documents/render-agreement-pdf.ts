import { COLOUR, EDGE, Sheet, type Letterhead } from './sheet.ts';

export interface AllergenNote {
  readonly name: string;
  readonly severity: string;
  readonly notes: string | null;
  /** What the kitchen does about it. */
  readonly action: string;
}

export interface AgreementDocument {
  readonly company: Letterhead;
  readonly code: string;
  /** The frozen text: blocks with an empty line between them, the first one the title, headings numbered `1. …`. */
  readonly text: string;
  readonly sha256: string;
  readonly templateVersion: string;
  readonly signerName: string;
  readonly signerEmail: string | null;
  readonly typedName: string | null;
  /** PNG, proven sound when it was recorded. */
  readonly signatureImage: Uint8Array | null;
  readonly signedAt: Temporal.Instant;
  /** The signing time for people, with the zone: `April 13, 2027 at 10:00 AM PDT`. */
  readonly signedInWords: string;
  readonly method: string;
  readonly acknowledgements: readonly string[];
  readonly allergens: readonly AllergenNote[];
  readonly sandbox: boolean;
}

const BODY = { size: 9.5, lineGap: 2.5 } as const;
const HEADING = { size: 11.5, bold: true } as const;
const SMALL = { size: 8.5, colour: COLOUR.muted, lineGap: 2 } as const;

function isHeading(block: string): boolean {
  return block.length < 80 && /^\d+\. /.test(block);
}

function drawText(sheet: Sheet, document: AgreementDocument): void {
  const [title = '', ...blocks] = document.text.split('\n\n');
  sheet.paragraph(title, { size: 16, bold: true }, 6);
  for (const block of blocks) {
    if (isHeading(block)) {
      sheet.y += 6;
      // A heading never stands alone at the foot of a page.
      sheet.room(60);
      sheet.paragraph(block, HEADING, 4);
    } else {
      sheet.paragraph(block, BODY, 6);
    }
  }
}

function drawAllergens(sheet: Sheet, { allergens }: AgreementDocument): void {
  sheet.y += 8;
  sheet.room(60);
  sheet.paragraph('Declared allergens', HEADING, 4);
  if (allergens.length === 0) sheet.paragraph('None were declared.', BODY, 6);
  for (const { name, severity, notes, action } of allergens) {
    sheet.room(48);
    sheet.paragraph(`${name} (${severity})${notes === null ? '' : ` – ${notes}`}`, { ...BODY, bold: true }, 1);
    sheet.paragraph(`Kitchen: ${action}`, SMALL, 6);
  }
}

function drawSignature(sheet: Sheet, document: AgreementDocument): void {
  sheet.y += 8;
  sheet.room(200);
  sheet.paragraph('Signature', HEADING, 4);
  for (const label of document.acknowledgements) sheet.paragraph(`✓ ${label}`, BODY, 3);
  sheet.room(130);
  const box = { x: EDGE, y: sheet.y + 6, width: Math.min(sheet.width, 300), height: 74 };
  sheet.doc.roundedRect(box.x, box.y, box.width, box.height, 4).fillAndStroke(COLOUR.wash, COLOUR.rule);
  if (document.signatureImage !== null) {
    const fit: [number, number] = [box.width - 20, box.height - 16];
    sheet.doc.image(Buffer.from(document.signatureImage), box.x + 10, box.y + 8, {
      fit,
      align: 'center',
      valign: 'center',
    });
  } else {
    const name = document.typedName ?? document.signerName;
    const size = name.length > 40 ? 10 : 17;
    const place = { x: box.x + 12, y: box.y + (name.length > 40 ? 12 : 24), width: box.width - 24, maxHeight: 52 };
    sheet.draw(name, place, { size });
  }
  sheet.y = box.y + box.height + 8;
  const signer = [document.signerName, document.signerEmail].filter((part) => part !== null).join(' · ');
  sheet.paragraph(signer, { ...BODY, bold: true }, 2);
  sheet.paragraph(`Signed ${document.signedInWords} (${document.method.replaceAll('_', ' ')})`, SMALL, 2);
  sheet.paragraph(
    `Booking ${document.code} · text version ${document.templateVersion} · SHA-256 of the text: ${document.sha256}`,
    SMALL,
    0,
  );
}

/** The signed agreement as a PDF of the frozen text, the declared allergens and the signature. */
export async function renderAgreementPdf(document: AgreementDocument): Promise<Uint8Array> {
  const sheet = new Sheet({
    title: `Agreement ${document.code}`,
    reference: `Agreement ${document.code} · version ${document.templateVersion}`,
    company: document.company,
    at: document.signedAt,
    sandbox: document.sandbox,
  });
  drawText(sheet, document);
  drawAllergens(sheet, document);
  drawSignature(sheet, document);
  return sheet.finish();
}
