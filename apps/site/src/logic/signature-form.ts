/** What the host declares and signs before it is sent. */
import type { Agreement } from '@myhibachi/contracts';
import type { SignatureInput } from '../api/endpoints.ts';
import type { FieldErrors } from './problem-fields.ts';

export type AllergenRow = SignatureInput['allergens'][number];

export const SEVERITIES: readonly { readonly value: AllergenRow['severity']; readonly label: string }[] = [
  { value: 'mild', label: 'Mild: would rather avoid it' },
  { value: 'moderate', label: 'Moderate: feels ill' },
  { value: 'severe', label: 'Severe: dangerous' },
];

export const ALLERGENS: readonly AllergenRow['allergen'][] = [
  'shellfish',
  'fish',
  'soy',
  'gluten',
  'sesame',
  'eggs',
  'dairy',
  'nuts',
  'sulfites',
  'other',
];

export interface SignatureDraft {
  readonly way: 'typed' | 'drawn';
  readonly typedName: string;
  readonly image: string | null;
  readonly allergens: Readonly<Partial<Record<AllergenRow['allergen'], AllergenRow>>>;
  readonly agreed: Readonly<Record<string, boolean>>;
}

export const EMPTY_SIGNATURE: SignatureDraft = { way: 'typed', typedName: '', image: null, allergens: {}, agreed: {} };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readRow(allergen: AllergenRow['allergen'], value: unknown): AllergenRow | null {
  if (!isRecord(value)) return null;
  const severity = SEVERITIES.find((row) => row.value === value['severity'])?.value;
  if (severity === undefined) return null;
  const notes = value['notes'];
  return { allergen, severity, ...(typeof notes === 'string' ? { notes: notes.slice(0, 500) } : {}) };
}

/** Reads what this tab kept; a drawing and the ticks are asked again, since signing is one act. */
export function readSignatureDraft(value: unknown): SignatureDraft | null {
  if (!isRecord(value)) return null;
  const kept = isRecord(value['allergens']) ? value['allergens'] : {};
  const rows = ALLERGENS.flatMap((allergen) => readRow(allergen, kept[allergen]) ?? []);
  const name = value['typedName'];
  return {
    ...EMPTY_SIGNATURE,
    way: value['way'] === 'drawn' ? 'drawn' : 'typed',
    typedName: typeof name === 'string' ? name.slice(0, 120) : '',
    allergens: Object.fromEntries(rows.map((row) => [row.allergen, row])),
  };
}

export function signatureFields(agreement: Agreement): readonly string[] {
  return [
    'allergens',
    ...agreement.acknowledgements.map(({ key }) => `acknowledgements.${key}`),
    'typedName',
    'signatureImage',
  ];
}

function rowsOf(draft: SignatureDraft): AllergenRow[] {
  return ALLERGENS.flatMap((allergen) => draft.allergens[allergen] ?? []);
}

/** The width of the drawing below which it is a dot and not a signature, as a share of the field's width. */
export const LEAST_DRAWN_SHARE = 0.1;
const DRAWING_RULE =
  'Please draw your signature, at least a tenth of the field wide; a dot or a tick is too little. Or type your name.';

const LABEL_LENGTH = 60;

/** Enough of a statement to know it by, cut between words. */
function shortLabel(label: string): string {
  const text = label.replace(/\.$/, '');
  if (text.length <= LABEL_LENGTH) return text;
  const cut = text.slice(0, LABEL_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

/** What is missing, in the order of the form. */
export function checkSignature(draft: SignatureDraft, agreement: Agreement): FieldErrors {
  const fields: Record<string, string> = {};
  const other = draft.allergens.other;
  if (other && !other.notes?.trim()) fields['allergens'] = 'Please say which other allergen.';
  for (const { key, label } of agreement.acknowledgements) {
    if (draft.agreed[key] !== true) fields[`acknowledgements.${key}`] = `Please tick: “${shortLabel(label)}”`;
  }
  if (draft.way === 'typed' && draft.typedName.trim() === '') fields['typedName'] = 'Please type your full name.';
  if (draft.way === 'drawn' && draft.image === null) fields['signatureImage'] = DRAWING_RULE;
  return { fields, rest: [] };
}

/** The text's hash goes along, so that nobody signs words that changed meanwhile. */
export function toSignatureInput(draft: SignatureDraft, agreement: Agreement): SignatureInput {
  return {
    ...(draft.way === 'drawn' && draft.image !== null
      ? { signatureImage: draft.image }
      : { typedName: draft.typedName.trim() }),
    allergens: rowsOf(draft).map(({ allergen, severity, notes }) => ({
      allergen,
      severity,
      ...(notes?.trim() ? { notes: notes.trim() } : {}),
    })),
    acknowledgements: Object.fromEntries(
      agreement.acknowledgements.map(({ key }) => [key, draft.agreed[key] === true]),
    ),
    textSha256: agreement.sha256,
  };
}
