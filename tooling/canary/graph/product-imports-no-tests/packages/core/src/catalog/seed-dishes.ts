import { SAMPLE } from './testing/sample-dishes.ts';

export const USED = SAMPLE;
