import { getConfig as configEndpoint, getMenu as menuEndpoint } from '@myhibachi/contracts';
import { getConfig, getMenu } from '@myhibachi/core/catalog';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

export function addCatalogRoutes(app: App): void {
  register(app, menuEndpoint, { policy: 'public' }, (ctx) => getMenu(ctx));
  register(app, configEndpoint, { policy: 'public' }, (ctx) => getConfig(ctx));
}
