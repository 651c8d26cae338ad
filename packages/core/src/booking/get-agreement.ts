import type { Agreement } from '@myhibachi/contracts';
import {
  composeAgreement,
  getSignedAgreement,
  type ComposedAgreement,
  type SignedAgreement,
} from '../agreements/index.ts';
import { authorize, type Context } from '../kernel/index.ts';
import { loadHold } from './get-hold.ts';
import type { Hold } from './hold-store.ts';

/** The text this host signs, with the policy frozen into the hold. */
export function composeForHold(ctx: Context, hold: Hold): Promise<ComposedAgreement> {
  return composeAgreement(ctx, { code: hold.code, date: hold.date, start: hold.start, policy: hold.policy });
}

/** The composed text, or the frozen one once it is signed. */
export function viewAgreement(composed: ComposedAgreement, signed: SignedAgreement | null): Agreement {
  const frozen = signed ?? composed;
  return {
    templateVersion: frozen.templateVersion,
    title: frozen.title,
    sections: composed.sections.map((section) => ({ ...section, paragraphs: [...section.paragraphs] })),
    text: frozen.text,
    sha256: frozen.sha256,
    acknowledgements: composed.acknowledgements.map((row) => ({ ...row })),
    signedAt: signed?.signedAt.toString() ?? null,
    signedName: signed?.signer.name ?? null,
  };
}

/** What to read and sign, or, once signed, exactly what was. */
export async function getAgreement(ctx: Context, input: { holdId: string }): Promise<Agreement> {
  authorize(ctx, 'hold.read');
  const hold = await loadHold(ctx, input.holdId);
  const [composed, signed] = await Promise.all([
    composeForHold(ctx, hold),
    getSignedAgreement(ctx, { holdId: hold.id }),
  ]);
  return viewAgreement(composed, signed);
}
