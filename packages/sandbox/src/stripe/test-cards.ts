/** The card numbers of Stripe's own test mode that the sandbox plays. */
export interface TestCard {
  readonly number: string;
  readonly label: string;
  readonly challenge: boolean;
  readonly decline: { readonly code: string; readonly declineCode: string | null; readonly message: string } | null;
}

export const TEST_CARDS: readonly TestCard[] = [
  { number: '4242424242424242', label: 'Pays', challenge: false, decline: null },
  {
    number: '4000000000000002',
    label: 'Is declined',
    challenge: false,
    decline: { code: 'card_declined', declineCode: 'generic_decline', message: 'Your card was declined.' },
  },
  {
    number: '4000000000009995',
    label: 'Has insufficient funds',
    challenge: false,
    decline: { code: 'card_declined', declineCode: 'insufficient_funds', message: 'Your card has insufficient funds.' },
  },
  { number: '4000002500003155', label: 'Asks for 3-D Secure', challenge: true, decline: null },
];

/** The outcome when the bank's question was answered with no, or not at all. */
export const AUTHENTICATION_FAILED: NonNullable<TestCard['decline']> = {
  code: 'payment_intent_authentication_failure',
  declineCode: null,
  message: 'Your bank could not confirm that it is you.',
};

/** Spaces and dashes are how people read cards out; anything else makes it another number. */
export function findTestCard(entered: string): TestCard | null {
  const number = entered.replaceAll(/[\s-]/g, '');
  return TEST_CARDS.find((card) => card.number === number) ?? null;
}
