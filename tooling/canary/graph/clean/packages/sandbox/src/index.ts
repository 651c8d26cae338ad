import { openLedger } from '@myhibachi/core/kernel';

export const SANDBOX = openLedger();
