import { listDishes } from '../catalog/index.ts';

export const USED = listDishes;
