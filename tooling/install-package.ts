import { existsSync } from 'node:fs';
import { runCommand } from './run-command.ts';

/** Installs one of the distribution's packages where that is possible and allowed; says so first. */
export async function installPackage(name: string, purpose: string): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${name} for ${purpose} …`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand(['apt-get', 'update', '-qq'], { environment });
  const { exitCode, output } = await runCommand(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name], {
    environment,
  });
  if (exitCode !== 0) console.error(output);
}
