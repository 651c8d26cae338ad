import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMissingBindings, findPinnedRegistries, type Lockfile } from './lockfile/complete-lockfile.ts';
import { ROOT } from './project-files.ts';

const FILE = join(ROOT, 'package-lock.json');

const lockfile = JSON.parse(readFileSync(FILE, 'utf8')) as Lockfile;
const missing = findMissingBindings(lockfile);
const pinned = findPinnedRegistries(lockfile);

for (const path of pinned) console.error(`package-lock.json says where ${path} comes from; see .npmrc`);
if (process.argv.includes('--check')) {
  for (const path of Object.keys(missing)) console.error(`package-lock.json lacks ${path}: run npm run generate`);
  process.exitCode = pinned.length + Object.keys(missing).length > 0 ? 1 : 0;
} else if (Object.keys(missing).length > 0) {
  const packages = Object.entries({ ...lockfile.packages, ...missing }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(packages) }, null, 2)}\n`);
}
