/** Front door of the catalog: the menu, the figures in force, and every set of prices a quote was made with. */
export { addDish } from './add-dish.ts';
export { changeMenuItem, type MenuItemChange } from './change-menu-item.ts';
export { decideChange, type ChangeDecision } from './decide-change.ts';
export { dishInSpanish } from './dishes-in-spanish.ts';
export { editDish } from './edit-dish.ts';
export { getConfig } from './get-config.ts';
export { getMenu } from './get-menu.ts';
export { listDishes } from './list-dishes.ts';
export { listItems } from './list-items.ts';
export { orderDishes } from './order-dishes.ts';
export {
  ensurePriceVersion,
  snapshotAt,
  snapshotWith,
  priceSnapshot,
  readPriceVersion,
  type PriceSnapshot,
  type PriceVersion,
} from './price-snapshot.ts';
export { requestMenuPrice, type MenuPriceRequest } from './request-menu-price.ts';
