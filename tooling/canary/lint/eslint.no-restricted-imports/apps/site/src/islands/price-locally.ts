import { priceParty } from '@myhibachi/core/quoting';

export const price = priceParty();
