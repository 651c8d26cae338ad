/** What a host adds for the chefs when paying: a suggested share of the food, an amount of their own, or nothing. */
export type TipChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'own'; readonly dollars: string };

const PERCENT = /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/;

/** A share of 0 to 100 with at most two decimals; null where it is not one. */
export function readPercent(text: string): number | null {
  const written = text.replace('%', '').trim();
  return PERCENT.test(written) ? Number(written) : null;
}

const DOLLARS = /^\d{1,5}(\.\d{1,2})?$/;

/** Whole cents, rounded half up; null where the own amount is not an amount. Food is taken before any minimum (domain 7). */
export function tipCents(choice: TipChoice, foodCents: number): number | null {
  switch (choice.kind) {
    case 'none':
      return 0;
    case 'percent':
      return Math.floor((foodCents * choice.percent) / 100 + 0.5);
    case 'own': {
      const written = choice.dollars.trim().replace(/^\$/, '');
      if (!DOLLARS.test(written)) return null;
      const [whole = '0', part = ''] = written.split('.');
      return Number(whole) * 100 + Number(part.padEnd(2, '0'));
    }
  }
}
