import { AppError } from './errors.ts';

/** An amount of US dollars as a whole number of cents. Branded, so that a count or a dollar figure cannot pass for one. */
export type Cents = number & { readonly __brand: 'Cents' };

/** Accepts a safe whole number of cents; throws `internal` otherwise, because a broken amount is always our own fault. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) {
    throw new AppError('internal', { reason: `not a whole number of cents: ${amount}` });
  }
  return (amount === 0 ? 0 : amount) as Cents;
}

export const ZERO = cents(0);

export function addCents(...amounts: readonly number[]): Cents {
  return cents(amounts.reduce((sum, amount) => sum + amount, 0));
}

export function subtractCents(from: number, amount: number): Cents {
  return cents(from - amount);
}

/** The same amount the other way round: a credit for a debit. */
export function negateCents(amount: number): Cents {
  return cents(0 - amount);
}

/** Half-up rounding away from floating dust: 0.5 goes up, and 304.49999999 that stands for 304.5 does too (domain 1, "Rounding"). */
export function roundHalfUp(amount: number): Cents {
  const nudged = Math.abs(amount) + 1e-6;
  return cents(Math.sign(amount) * Math.floor(nudged + 0.5));
}

/** `percent` of an amount, where 8.25 means 8.25 %, rounded half-up to the cent. */
export function percentOf(amount: Cents, percent: number): Cents {
  return roundHalfUp((amount * percent) / 100);
}

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** `$1,234.50`; a whole number of dollars keeps its cents, so that columns line up. */
export function formatCents(amount: number): string {
  return dollars.format(amount / 100);
}
