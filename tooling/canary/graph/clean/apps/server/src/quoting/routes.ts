import { priceParty } from '@myhibachi/core/quoting';

export const quote = priceParty();
