import { USED } from './hen.ts';

export const EGG = USED;
