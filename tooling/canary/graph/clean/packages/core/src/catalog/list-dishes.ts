import { openLedger } from '../kernel/index.ts';
import { readDishes } from './catalog-store.ts';

export const listDishes = (): string => openLedger() + readDishes();
