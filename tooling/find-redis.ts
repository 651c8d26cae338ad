import { existsSync } from 'node:fs';
import { installPackage } from './install-package.ts';

const PLACES = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server'];

function lookForRedis(): string | undefined {
  const named = process.env['REDIS_SERVER_PATH'];
  return (named === undefined || named === '' ? PLACES : [named]).find((path) => existsSync(path));
}

/** The path of a redis-server for the tests of several processes; installs the distribution's own when it may. */
export async function findOrInstallRedis(): Promise<string> {
  const found = lookForRedis();
  if (found !== undefined) return found;
  await installPackage('redis-server', 'the tests of several processes');
  const installed = lookForRedis();
  if (installed !== undefined) return installed;
  throw new Error('These tests need Redis: install it (apt-get install redis-server) or set REDIS_SERVER_PATH.');
}
