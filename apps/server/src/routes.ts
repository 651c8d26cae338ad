import type { RouteModule } from './http/app.ts';
import { addOperationsRoutes } from './operations/routes.ts';

/** Every module's routes. */
export const ROUTES: readonly RouteModule[] = [addOperationsRoutes];
