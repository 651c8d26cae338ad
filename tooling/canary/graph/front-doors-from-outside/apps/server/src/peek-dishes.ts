import { listDishes } from '../../../packages/core/src/catalog/list-dishes.ts';

export const USED = listDishes;
