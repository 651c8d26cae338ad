import { SONG } from './index.ts';

export const USED = SONG;
