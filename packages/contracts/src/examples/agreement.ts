import { CODE, POLICY_TEXT } from './party.ts';

const TITLE = 'MyHibachi – Private hibachi agreement';

/** Two of its seven sections: enough to see how it is built. */
const SECTIONS = [
  {
    key: 'booking',
    heading: 'Your booking',
    paragraphs: [
      `This agreement is between you, the host who signs it, and MyHibachi (“we”, “us”). It covers booking ${CODE}: a private hibachi dinner on Saturday, May 15, 2027 at 6:00 PM, local time at your address. If the booking is moved, it covers the new date as well.`,
      'The price, the menu and the number of guests are those shown in your booking. It takes effect when you have signed and your deposit of $100.00 has reached us.',
    ],
  },
  { key: 'cancellation', heading: 'Deposit, changes and cancellation', paragraphs: POLICY_TEXT },
];

const TEXT = [
  TITLE,
  'Version 2026.1',
  ...SECTIONS.flatMap(({ heading, paragraphs }, index) => [`${index + 1}. ${heading}`, ...paragraphs]),
].join('\n\n');

export const AGREEMENT = {
  templateVersion: '2026.1',
  title: TITLE,
  sections: SECTIONS,
  text: TEXT,
  sha256: '5a9a4079d7f5b21957c807045b2adc0d30c858e37e8b6d1c3b3c8326a6602b71',
  acknowledgements: [
    { key: 'terms', label: 'I have read the booking terms and agree to the deposit, change and cancellation rules.' },
    {
      key: 'allergens',
      label:
        'I have told you about every allergy I know of, and I understand that food is cooked on one shared grill without an allergen guarantee.',
    },
    {
      key: 'liability',
      label: 'I understand the risks of a live-fire show and accept the liability waiver for myself.',
    },
  ],
  signedAt: null,
  signedName: null,
};
