import { CONTRACT } from '@myhibachi/contracts';
import { DATABASE } from '@myhibachi/database';

export const openLedger = (): string => CONTRACT + DATABASE;
