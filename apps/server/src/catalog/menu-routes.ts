import {
  addDish as addEndpoint,
  changeDish,
  changeDishPrice,
  listDishes as listEndpoint,
  orderDishes as orderEndpoint,
  previewDishPrice,
} from '@myhibachi/contracts';
import { addDish, editDish, listDishes, orderDishes, requestMenuPrice } from '@myhibachi/core/catalog';
import { previewChange } from '@myhibachi/core/quoting';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

export function addMenuRoutes(app: App): void {
  register(app, listEndpoint, { policy: 'staff:menu.change' }, (ctx) => listDishes(ctx));
  register(app, addEndpoint, { policy: 'staff:menu.change' }, (ctx, { body }) => addDish(ctx, body));
  register(app, changeDish, { policy: 'staff:menu.change' }, (ctx, { params, body }) =>
    editDish(ctx, { ...params, ...body }),
  );
  register(app, changeDishPrice, { policy: 'staff:menu.change' }, (ctx, { params, body }) =>
    requestMenuPrice(ctx, { ...params, ...body }),
  );
  register(app, previewDishPrice, { policy: 'staff:menu.change' }, (ctx, { params, body }) =>
    previewChange(ctx, { kind: 'menu_price', ...params, ...body }),
  );
  register(app, orderEndpoint, { policy: 'staff:menu.change' }, (ctx, { params, body }) =>
    orderDishes(ctx, { ...params, ...body }),
  );
}
