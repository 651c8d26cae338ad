import { type PathLike } from 'node:fs';

export const show = (path: PathLike): string => String(path);
