import { openLedger } from '@myhibachi/core/kernel';

export const CARDS = openLedger();
