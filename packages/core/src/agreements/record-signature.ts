import type { DeclaredAllergen } from '@myhibachi/contracts';
import { AppError, audit, invalidField, newId, type FieldError, type TransactionContext } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { insertAgreement, type AgreementSubject } from './agreement-store.ts';
import type { ComposedAgreement } from './compose-agreement.ts';
import { readSignatureImage } from './read-signature-image.ts';

export type SigningMethod = 'online' | 'sms_link' | 'sms' | 'phone' | 'in_person' | 'ai_chat';

export type SignatureMark = { readonly typedName: string } | { readonly signatureImage: Uint8Array };

interface SigningFacts {
  readonly code: string;
  readonly composed: ComposedAgreement;
  readonly signer: { readonly name: string; readonly email: string | null };
  readonly mark: SignatureMark;
  readonly allergens: readonly DeclaredAllergen[];
  readonly acknowledgements: Readonly<Record<string, boolean>>;
  readonly method: SigningMethod;
  /** The hash of the text the signer read, when they say it. */
  readonly readSha256?: string | undefined;
}

/** A signature under the agreement of a hold, or of a booking that had none. */
export type Signing = SigningFacts & AgreementSubject;

function checkAcknowledgements({ composed, acknowledgements }: Signing): void {
  const missing = composed.acknowledgements
    .filter(({ key }) => acknowledgements[key] !== true)
    .map(({ key }): FieldError => ({ field: `acknowledgements.${key}`, message: 'Please read and tick this.' }));
  const known = new Set(composed.acknowledgements.map(({ key }) => key));
  const unknown = Object.keys(acknowledgements)
    .filter((key) => !known.has(key))
    .map((key): FieldError => ({ field: `acknowledgements.${key}`, message: 'This agreement does not ask for this.' }));
  const fields = [...missing, ...unknown];
  if (fields.length > 0) throw new AppError('validation_failed', { fields });
}

function readMark(mark: SignatureMark): { typedName: string | null; image: Buffer | null } {
  if ('signatureImage' in mark) return { typedName: null, image: readSignatureImage(mark.signatureImage) };
  const typedName = mark.typedName.trim();
  if (!/\p{L}.*\p{L}/u.test(typedName)) throw invalidField('typedName', 'Please type your full name.');
  return { typedName, image: null };
}

/**
 * Freezes a signed agreement (domain 6): the text as shown, its hash, the mark, who, when and from where, never to be
 * changed, kept for `agreement.keepYears`. Part of the caller's transaction; returns the agreement's id.
 * Throws `validation_failed` per acknowledgement, `figures_changed` when another text was read, `already_done` when the
 * hold or booking is signed.
 */
export async function recordSignature(tx: TransactionContext, signing: Signing): Promise<string> {
  const { composed } = signing;
  if (signing.readSha256 !== undefined && signing.readSha256 !== composed.sha256) throw new AppError('figures_changed');
  checkAcknowledgements(signing);
  const mark = readMark(signing.mark);
  const seal = (column: string, value: string | null) =>
    value === null ? null : tx.crypto.encrypt(`agreements.${column}`, value);
  const variables = await getVariables(tx);
  const now = tx.clock.now();
  const id = newId();
  const inserted = await insertAgreement(tx.db, {
    id,
    holdId: 'holdId' in signing ? signing.holdId : null,
    bookingId: 'bookingId' in signing ? signing.bookingId : null,
    code: signing.code,
    templateVersion: composed.templateVersion,
    title: composed.title,
    text: composed.text,
    sha256: composed.sha256,
    signerNameEnc: tx.crypto.encrypt('agreements.signer_name', signing.signer.name),
    signerEmailEnc:
      signing.signer.email === null ? null : tx.crypto.encrypt('agreements.signer_email', signing.signer.email),
    typedNameEnc: seal('typed_name', mark.typedName),
    signatureImage: mark.image,
    method: signing.method,
    ipEnc: seal('ip', tx.origin.ip),
    userAgentEnc: seal('user_agent', tx.origin.userAgent),
    acknowledgements: signing.acknowledgements,
    allergensEnc: tx.crypto.encrypt('agreements.allergens', JSON.stringify(signing.allergens)),
    signedAt: now,
    keepUntil: now.toZonedDateTimeISO('UTC').toPlainDate().add({ years: variables['agreement.keepYears'] }).toString(),
  });
  if (!inserted) throw new AppError('already_done', { message: 'This agreement is signed already.' });
  const after = {
    code: signing.code,
    version: composed.templateVersion,
    sha256: composed.sha256,
    method: signing.method,
  };
  audit(tx, { action: 'agreement.sign', entityType: 'agreement', entityId: id, after });
  return id;
}
