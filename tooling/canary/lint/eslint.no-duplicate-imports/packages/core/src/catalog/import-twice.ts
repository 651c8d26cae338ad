import { existsSync } from 'node:fs';
import { statSync } from 'node:fs';

export const used = [existsSync, statSync];
