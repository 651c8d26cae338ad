import { existsSync } from 'node:fs';
import { runCommand } from './run-command.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function lookForChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  return (named === undefined || named === '' ? PLACES : [named]).find((path) => existsSync(path));
}

/** The path of a Chromium for the browser tests; installs the distribution's own when it may. Throws with the remedy. */
export async function findOrInstallChromium(): Promise<string> {
  const found = lookForChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser tests …');
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand(['apt-get', 'update', '-qq'], { environment });
    const { output } = await runCommand(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      environment,
    });
    const installed = lookForChromium();
    if (installed !== undefined) return installed;
    console.error(output);
  }
  throw new Error('The browser tests need Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH.');
}
