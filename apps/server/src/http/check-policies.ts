/**
 * `node apps/server/src/http/check-policies.ts [file…]`: loads every route, without a database, and fails when one does not
 * say who may call it. Each file named adds the routes of its `addRoutes`.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import websocket from '@fastify/websocket';
import fastify from 'fastify';
import { ROUTES } from '../routes.ts';
import type { App, RouteModule } from './app.ts';
import { contractEndpoints } from './contract-endpoints.ts';
import { addDocs } from './docs.ts';
import { addHealth } from './health.ts';
import { addOpenApi } from './openapi.ts';
import { requirePolicies } from './require-policies.ts';

/**
 * What is wrong with these routes, in sentences: those that do not say who may call them, and endpoints of the contract
 * that nobody serves. The same hook stops the start of the program.
 */
async function judgeRoutes(routes: readonly RouteModule[], promised: readonly string[]): Promise<string[]> {
  const app: App = fastify();
  app.decorate('endpoints', []);
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  requirePolicies(app);
  await app.register(websocket);
  await addOpenApi(app);
  for (const addRoutes of routes) addRoutes(app);
  addHealth(app, { probes: [], stopping: () => false });
  await addDocs(app);
  const open = await app.ready().then(
    () => [],
    (error: unknown) => [error instanceof Error ? error.message : String(error)],
  );
  const served = new Set(app.endpoints.map(({ id }) => id));
  const missing = promised.filter((id) => !served.has(id));
  await app.close();
  return [...open, ...missing.map((id) => `The contract promises ${id}, and no route serves it.`)];
}

async function load(file: string): Promise<RouteModule> {
  const { addRoutes } = (await import(pathToFileURL(resolve(file)).href)) as { addRoutes: RouteModule };
  return addRoutes;
}

async function main(files: readonly string[]): Promise<void> {
  const complaints = await judgeRoutes(
    [...ROUTES, ...(await Promise.all(files.map(load)))],
    contractEndpoints().map(({ id }) => id),
  );
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}

if (import.meta.main) await main(process.argv.slice(2));
