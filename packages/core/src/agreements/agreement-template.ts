/** The words of the agreement, version 2026.1. A changed word is a new version: signed texts name the one they were. */
import { formatCents } from '../kernel/index.ts';
import type { Variables } from '../variables/index.ts';
import { SHARED_GRILL } from './kitchen-actions.ts';
import type { Policy } from './policy.ts';

export const TEMPLATE_VERSION = '2026.1';

export interface AgreementFacts {
  readonly code: string;
  /** `Saturday, May 15, 2027` and `6:00 PM`, by the calendar and clock at the venue. */
  readonly dateInWords: string;
  readonly startInWords: string;
  readonly policy: Policy;
  readonly variables: Variables;
}

export interface AgreementSection {
  readonly key: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface Acknowledgement {
  readonly key: string;
  readonly label: string;
}

function bookingTerms({ variables, policy, code, dateInWords, startInWords }: AgreementFacts): AgreementSection[] {
  const company = variables['company.name'];
  return [
    {
      key: 'booking',
      heading: 'Your booking',
      paragraphs: [
        `This agreement is between you, the host who signs it, and ${company} (“we”, “us”). It covers booking ${code}: a private hibachi dinner on ${dateInWords} at ${startInWords}, local time at your address. If the booking is moved, it covers the new date as well.`,
        `The price, the menu and the number of guests are those shown in your booking. It takes effect when you have signed and your deposit of ${formatCents(policy.depositCents)} has reached us.`,
      ],
    },
    {
      key: 'service',
      heading: 'What we do, and what we need from you',
      paragraphs: [
        `Our chef arrives about ${variables['scheduling.arrivalMinutes']} minutes before the start with the grill, the propane, the tools and the food, cooks in front of your guests, and cleans the cooking area afterwards. Each paying guest chooses ${variables['price.proteinsPerGuest']} proteins; fried rice, vegetables, salad and our house sauces are included.`,
        'You provide tables, chairs, plates and cutlery, and a level outdoor or well-ventilated covered space for the grill, at least ten feet from anything that can catch fire. You tell us before the day about stairs, gates, parking rules and anything else that makes the way to that space hard.',
        'You make sure that you are allowed to hold the party there and that your landlord, association or venue permits open-flame cooking. If the chef finds that cooking would be unsafe or forbidden, the chef may ask for another spot or may not begin.',
        'Sake is poured only for guests aged 21 or over who can show it. You answer for any other alcohol served at your party.',
      ],
    },
    { key: 'cancellation', heading: 'Deposit, changes and cancellation', paragraphs: policy.text },
    {
      key: 'payment',
      heading: 'Payment',
      paragraphs: [
        'What remains after the deposit is due on the day of the party at the latest. A tip is welcome, never required, and goes wholly to the chefs. Sales tax and a travel fee, where they apply, are lines of your bill.',
        'Guests or upgrades added on the day are charged at the prices of your booking, as far as the chef has food for them. Guests who stay away on the day are not taken off the bill.',
      ],
    },
  ];
}

function allergenDisclosure({ policy }: AgreementFacts): AgreementSection {
  return {
    key: 'allergens',
    heading: 'Allergen disclosure',
    paragraphs: [
      'Our kitchen handles shellfish, fish, soy, gluten (wheat), sesame, eggs, dairy and sulfites, and our suppliers may handle nuts. Soy sauce, butter, eggs and sesame oil are used on the grill at every party.',
      SHARED_GRILL,
      `You ask your guests about allergies and diets and tell us in this form, or until ${policy.dietaryCutoffHours} hours before the start on your booking page. The chef takes the measures our kitchen keeps for each allergen; they lower the risk and do not remove it.`,
      'Guests with a severe allergy decide for themselves, with their doctor’s advice, whether to eat what we cook. In an emergency call 911 first, then tell the chef.',
    ],
  };
}

function liabilityWaiver({ variables }: AgreementFacts): AgreementSection[] {
  const company = variables['company.name'];
  return [
    {
      key: 'liability',
      heading: 'Liability waiver',
      paragraphs: [
        'A hibachi show means open flames, hot steel, knives, flying food and a crowd around them. You understand these risks and accept them for yourself, and you will tell your guests about them.',
        'You keep children and pets at least six feet from the grill while it is lit, keep walkways clear, and follow the chef’s safety instructions at once. Nobody but the chef touches the grill, the propane or the knives.',
        `As far as the law allows, you release ${company}, its chefs and its staff from claims for injury, illness or damage to property that come from these ordinary risks, from an allergen you did not tell us about, from conditions at your address, or from a guest who did not follow the chef’s instructions.`,
        'This does not release us from what we cause by gross negligence or on purpose, or from anything the law does not let a customer waive. If we damage something of yours through our own carelessness, tell us within seven days and we will put it right.',
      ],
    },
    {
      key: 'general',
      heading: 'Everything else',
      paragraphs: [
        'If a disaster, an official order, a road closure or an illness makes it impossible for us to come, we will tell you as soon as we know and you may move the party at no charge.',
        `We keep this agreement, your signature, the time and the address of the device you signed with for ${variables['agreement.keepYears']} years, as our proof and yours. Your details are used for your booking and are never sold.`,
        'The law of the state where the party takes place applies. If one sentence of this agreement turns out not to hold, the others still do.',
        `Questions? Write to ${variables['company.email']} or call ${variables['company.phone']} before you sign.`,
      ],
    },
  ];
}

export function agreementSections(facts: AgreementFacts): AgreementSection[] {
  return [...bookingTerms(facts), allergenDisclosure(facts), ...liabilityWaiver(facts)];
}

/** Each has to be ticked on its own; a signature without all of them is refused. */
export const ACKNOWLEDGEMENTS: readonly Acknowledgement[] = [
  { key: 'terms', label: 'I have read the booking terms and agree to the deposit, change and cancellation rules.' },
  {
    key: 'allergens',
    label:
      'I have told you about every allergy I know of, and I understand that food is cooked on one shared grill without an allergen guarantee.',
  },
  { key: 'liability', label: 'I understand the risks of a live-fire show and accept the liability waiver for myself.' },
];
