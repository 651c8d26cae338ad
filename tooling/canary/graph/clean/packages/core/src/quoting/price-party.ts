import { listDishes } from '../catalog/index.ts';

export const priceParty = (): string => listDishes();
