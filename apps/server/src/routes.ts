import type { RouteModule } from './http/app.ts';
import { addCatalogRoutes } from './catalog/routes.ts';
import { addLeadRoutes } from './leads/routes.ts';
import { addOperationsRoutes } from './operations/routes.ts';
import { addQuotingRoutes } from './quoting/routes.ts';

/** Every module's routes. */
export const ROUTES: readonly RouteModule[] = [addOperationsRoutes, addCatalogRoutes, addQuotingRoutes, addLeadRoutes];
