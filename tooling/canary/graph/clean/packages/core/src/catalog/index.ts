export { listDishes } from './list-dishes.ts';
