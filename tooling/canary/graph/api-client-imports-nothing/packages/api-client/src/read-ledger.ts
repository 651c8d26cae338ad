import { openLedger } from '@myhibachi/core/kernel';

export const USED = openLedger;
