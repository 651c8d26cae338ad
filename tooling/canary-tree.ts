import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './project-files.ts';

const CANARY = join(import.meta.dirname, 'canary');

/** The fixtures of one guard: folders named after the rule each breaks, next to `clean`. */
export function listFixtures(guard: string): string[] {
  const folders = readdirSync(join(CANARY, guard), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map((entry) => entry.name).filter((name) => name !== 'clean');
}

/** The files of one fixture as they would lie in the project. */
export function listFixtureFiles(guard: string, fixture: string): string[] {
  const entries = readdirSync(join(CANARY, guard, fixture), { recursive: true, withFileTypes: true });
  const prefix = join(CANARY, guard, fixture);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(prefix.length + 1));
}

/** A throw-away project laid out like ours, holding the named fixtures. The caller removes it with `remove`. */
export function plantTree(guard: string, fixtures: readonly string[]): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'canary-'));
  for (const fixture of fixtures) cpSync(join(CANARY, guard, fixture), root, { recursive: true });
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Copies files of the real project (configuration, manifests) into a planted tree. */
export function copyFromProject(root: string, paths: readonly string[]): void {
  for (const path of paths) cpSync(join(ROOT, path), join(root, path), { recursive: true });
}

/** Makes `path` in a planted tree point to `target`. */
export function linkInto(root: string, path: string, target: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
}
