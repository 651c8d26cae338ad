export * from './stripe.ts';
