import { Stripe } from 'stripe';

export const USED = Stripe;
