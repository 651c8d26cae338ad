import { priceParty } from '@myhibachi/core/quoting';

export const USED = priceParty;
