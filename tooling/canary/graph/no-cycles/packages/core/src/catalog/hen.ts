import { EGG } from './egg.ts';

export const USED = EGG;
