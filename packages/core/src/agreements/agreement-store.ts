import type { Database } from '@myhibachi/database';

export interface AgreementRow {
  readonly id: string;
  /** One of the two: what the agreement hangs on. */
  readonly holdId: string | null;
  readonly bookingId: string | null;
  readonly code: string;
  readonly templateVersion: string;
  readonly title: string;
  readonly text: string;
  readonly sha256: string;
  readonly signerNameEnc: string;
  /** Null for who has no e-mail address. */
  readonly signerEmailEnc: string | null;
  readonly typedNameEnc: string | null;
  readonly signatureImage: Buffer | null;
  readonly method: string;
  readonly ipEnc: string | null;
  readonly userAgentEnc: string | null;
  readonly acknowledgements: unknown;
  readonly allergensEnc: string;
  readonly signedAt: Temporal.Instant;
  readonly keepUntil: string;
}

/** False when the hold or booking is signed already: a signature is never replaced. */
export async function insertAgreement(db: Database, row: AgreementRow): Promise<boolean> {
  const inserted = await db
    .insertInto('agreements')
    .values({
      id: row.id,
      hold_id: row.holdId,
      booking_id: row.bookingId,
      booking_code: row.code,
      template_version: row.templateVersion,
      title: row.title,
      text: row.text,
      text_sha256: row.sha256,
      signer_name_enc: row.signerNameEnc,
      signer_email_enc: row.signerEmailEnc,
      typed_name_enc: row.typedNameEnc,
      signature_image: row.signatureImage,
      method: row.method,
      ip_enc: row.ipEnc,
      user_agent_enc: row.userAgentEnc,
      acknowledgements: JSON.stringify(row.acknowledgements),
      allergens_enc: row.allergensEnc,
      signed_at: row.signedAt,
      keep_until: row.keepUntil,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export type AgreementSubject = { readonly holdId: string } | { readonly bookingId: string };

export async function findAgreement(db: Database, subject: AgreementSubject): Promise<AgreementRow | null> {
  const query = db.selectFrom('agreements').selectAll();
  const row = await (
    'holdId' in subject
      ? query.where('hold_id', '=', subject.holdId)
      : query.where('booking_id', '=', subject.bookingId)
  ).executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    holdId: row.hold_id,
    bookingId: row.booking_id,
    code: row.booking_code,
    templateVersion: row.template_version,
    title: row.title,
    text: row.text,
    sha256: row.text_sha256,
    signerNameEnc: row.signer_name_enc,
    signerEmailEnc: row.signer_email_enc,
    typedNameEnc: row.typed_name_enc,
    signatureImage: row.signature_image,
    method: row.method,
    ipEnc: row.ip_enc,
    userAgentEnc: row.user_agent_enc,
    acknowledgements: row.acknowledgements,
    allergensEnc: row.allergens_enc,
    signedAt: row.signed_at,
    keepUntil: row.keep_until,
  };
}
