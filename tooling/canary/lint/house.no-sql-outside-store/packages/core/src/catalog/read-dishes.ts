import { sql } from 'kysely';

export const dishes = typeof sql;
