import { CONTRACT } from '@myhibachi/contracts';

export const USED = CONTRACT;
