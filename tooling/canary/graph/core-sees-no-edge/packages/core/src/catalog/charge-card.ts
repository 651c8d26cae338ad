import { CARDS } from '@myhibachi/gateways';

export const USED = CARDS;
