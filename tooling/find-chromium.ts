import { existsSync } from 'node:fs';
import { installPackage } from './install-package.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function lookForChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  return (named === undefined || named === '' ? PLACES : [named]).find((path) => existsSync(path));
}

/** The path of a Chromium for the browser tests; installs the distribution's own when it may. Throws with the remedy. */
export async function findOrInstallChromium(): Promise<string> {
  const found = lookForChromium();
  if (found !== undefined) return found;
  await installPackage('chromium', 'the browser tests');
  const installed = lookForChromium();
  if (installed !== undefined) return installed;
  throw new Error('The browser tests need Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH.');
}
