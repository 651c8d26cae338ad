import type { App } from '../http/app.ts';
import { addOtherWaysIn } from './other-ways-in.ts';
import { addRefusalNotes } from './refusals.ts';
import { addPasskeyRoutes, addSessionRoutes } from './session-routes.ts';
import { addSignInRoutes } from './sign-in-routes.ts';

export function addIdentityRoutes(app: App): void {
  addRefusalNotes(app);
  addSignInRoutes(app);
  addOtherWaysIn(app);
  addSessionRoutes(app);
  addPasskeyRoutes(app);
}
