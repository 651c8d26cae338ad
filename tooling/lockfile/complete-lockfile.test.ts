import { expect, it } from 'vitest';
import { findMissingBindings, findPinnedRegistries, type Lockfile } from './complete-lockfile.ts';

const lock = (packages: Lockfile['packages']): Lockfile => ({ packages });

it('fills in the bindings of other machines with the version their parent wants', () => {
  const lockfile = lock({
    'node_modules/fmt': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: { 'fmt-linux-arm64-musl': '2.0.0', 'fmt-wasm32-wasi': '2.0.0' },
    },
  });
  expect(findMissingBindings(lockfile)).toEqual({
    'node_modules/fmt-linux-arm64-musl': {
      version: '2.0.0',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
    },
    'node_modules/fmt-wasm32-wasi': { version: '2.0.0', dev: true, optional: true, cpu: ['wasm32'] },
  });
});

it('leaves bindings alone that lie beside their parent or above it', () => {
  const parent = { version: '2.0.0', optionalDependencies: { 'fmt-linux-x64': '2.0.0' } };
  const binding = { version: '2.0.0', optional: true };
  const nested = lock({
    'node_modules/a/node_modules/fmt': parent,
    'node_modules/a/node_modules/fmt-linux-x64': binding,
  });
  const hoisted = lock({ 'node_modules/a/node_modules/fmt': parent, 'node_modules/fmt-linux-x64': binding });
  expect([findMissingBindings(nested), findMissingBindings(hoisted)]).toEqual([{}, {}]);
});

it('refuses to guess a version from a range', () => {
  const lockfile = lock({
    'node_modules/fmt': { version: '2.0.0', optionalDependencies: { 'fmt-linux-x64': '^2.0.0' } },
  });
  expect(() => findMissingBindings(lockfile)).toThrow('fmt-linux-x64@^2.0.0');
});

it('reports an entry that names a registry, and not a workspace link', () => {
  const lockfile = lock({
    'node_modules/fmt': { version: '2.0.0', resolved: 'https://registry.example/fmt.tgz' },
    'node_modules/ours': { resolved: 'packages/ours', link: true },
  });
  expect(findPinnedRegistries(lockfile)).toEqual(['node_modules/fmt']);
});
