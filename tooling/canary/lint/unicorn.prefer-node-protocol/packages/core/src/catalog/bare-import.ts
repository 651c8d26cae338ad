import { existsSync } from 'fs';

export const found = existsSync('menu');
