import { readDishes } from '../../../../packages/core/src/catalog/catalog-store.ts';

export const USED = readDishes;
