import type { Env } from '../env.ts';
import type { RunningServer } from './server.ts';

/** What somebody who has just typed `npm start` wants to know. */
export function banner(env: Env, server: RunningServer): string {
  const url = server.publicUrl;
  const site = env.ROLES.includes('site') ? [`  site       ${url}/`] : [];
  const api = env.ROLES.includes('api') ? [`  API        ${url}/docs`] : [];
  const sandbox =
    server.services.sandbox === null ? [] : [`  sandbox    ${url}/sandbox   every e-mail and text; no real money`];
  const head = `MyHibachi is running (${env.APP_ENV}: ${env.ROLES.join(', ')}).`;
  return [head, ...site, ...api, ...sandbox, `  health     ${url}/health/ready`].join('\n');
}
