import { generate } from 'kysely-codegen';

export const USED = generate;
