export { priceParty } from './price-party.ts';
