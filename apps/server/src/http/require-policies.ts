import type { RouteOptions } from 'fastify';
import type { App } from './app.ts';

/** Preflights are answered by the CORS plugin for every address and carry nothing. */
function isPreflight(route: RouteOptions): boolean {
  return route.method === 'OPTIONS';
}

/** Stops the start when any route, also one added by a plugin, does not say who may call it. */
export function requirePolicies(app: App): void {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => {
    routes.push(route);
  });
  app.addHook('onReady', async () => {
    const open = routes.filter((route) => !isPreflight(route) && route.config?.policy === undefined);
    if (open.length === 0) return;
    const names = open.map((route) => `${String(route.method)} ${route.url}`);
    throw new Error(`These routes declare no policy: ${names.join(', ')}.`);
  });
}
