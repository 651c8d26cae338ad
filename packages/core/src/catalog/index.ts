/** Front door of the catalog: the menu, the figures in force, and every set of prices a quote was made with. */
export { changeMenuItem, type MenuItemChange } from './change-menu-item.ts';
export { getConfig } from './get-config.ts';
export { getMenu } from './get-menu.ts';
export {
  ensurePriceVersion,
  priceSnapshot,
  readPriceVersion,
  type PriceSnapshot,
  type PriceVersion,
} from './price-snapshot.ts';
