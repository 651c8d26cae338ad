/** Front door of agreements: the policy frozen into a booking, the text to sign, and what was signed (domain 5, 6). */
export { Policy, freezePolicy, policyText } from './policy.ts';
export { composeAgreement, type AgreementRequest, type ComposedAgreement } from './compose-agreement.ts';
export type { Acknowledgement, AgreementSection } from './agreement-template.ts';
export { recordSignature, type SignatureMark, type Signing, type SigningMethod } from './record-signature.ts';
export { getPolicies } from './get-policies.ts';
export { getSignedAgreement, type SignedAgreement } from './get-signed-agreement.ts';
export { SHARED_GRILL, SHARED_GRILL_IN_SPANISH, kitchenActions, type KitchenAction } from './kitchen-actions.ts';
