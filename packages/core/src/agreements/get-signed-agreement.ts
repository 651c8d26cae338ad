import { DeclaredAllergen } from '@myhibachi/contracts';
import { z } from 'zod';
import { authorize, type Context } from '../kernel/index.ts';
import { findAgreement, type AgreementSubject } from './agreement-store.ts';
import { kitchenActions, type KitchenAction } from './kitchen-actions.ts';

export interface SignedAgreement {
  readonly id: string;
  readonly code: string;
  readonly templateVersion: string;
  readonly title: string;
  readonly text: string;
  readonly sha256: string;
  readonly signer: { readonly name: string; readonly email: string | null };
  /** What stands as the signature: the typed name, or the drawn picture (PNG). */
  readonly typedName: string | null;
  readonly signatureImage: Uint8Array | null;
  readonly method: string;
  readonly ip: string | null;
  readonly allergens: readonly KitchenAction[];
  readonly acknowledgements: Readonly<Record<string, boolean>>;
  readonly signedAt: Temporal.Instant;
  readonly keepUntil: string;
}

const Acknowledgements = z.record(z.string(), z.boolean());
const Allergens = z.array(DeclaredAllergen);

/**
 * The agreement signed for a hold, or for a booking that had none, opened; null while it is not signed. Whether the
 * actor reaches it is the caller's to check, who has loaded it.
 */
export async function getSignedAgreement(ctx: Context, subject: AgreementSubject): Promise<SignedAgreement | null> {
  authorize(ctx, 'booking.read');
  const row = await findAgreement(ctx.db, subject);
  if (row === null) return null;
  const open = (column: string, value: string) => ctx.crypto.decrypt(`agreements.${column}`, value);
  return {
    id: row.id,
    code: row.code,
    templateVersion: row.templateVersion,
    title: row.title,
    text: row.text,
    sha256: row.sha256,
    signer: {
      name: open('signer_name', row.signerNameEnc),
      email: row.signerEmailEnc === null ? null : open('signer_email', row.signerEmailEnc),
    },
    typedName: row.typedNameEnc === null ? null : open('typed_name', row.typedNameEnc),
    signatureImage: row.signatureImage,
    method: row.method,
    ip: row.ipEnc === null ? null : open('ip', row.ipEnc),
    allergens: kitchenActions(Allergens.parse(JSON.parse(open('allergens', row.allergensEnc)))),
    acknowledgements: Acknowledgements.parse(row.acknowledgements),
    signedAt: row.signedAt,
    keepUntil: row.keepUntil,
  };
}
