import { LOST } from './nowhere.ts';

export const USED = LOST;
