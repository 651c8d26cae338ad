import type { App } from '../http/app.ts';
import { addSessionRoutes } from './session-routes.ts';
import { addSignInRoutes } from './sign-in-routes.ts';

export function addIdentityRoutes(app: App): void {
  addSignInRoutes(app);
  addSessionRoutes(app);
}
