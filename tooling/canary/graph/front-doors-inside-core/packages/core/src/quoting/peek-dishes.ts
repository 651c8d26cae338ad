import { readDishes } from '../catalog/catalog-store.ts';

export const USED = readDishes;
