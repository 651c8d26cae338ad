/** One installed package of package-lock.json, as far as we read it. */
interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

/** package-lock.json, as far as we read it. */
export interface Lockfile {
  readonly packages: Record<string, LockedPackage>;
}

const SYSTEMS = new Set([
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]);
const PROCESSORS = new Set([
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]);
const LIBRARIES: Readonly<Record<string, string>> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musl: 'musl',
  musleabihf: 'musl',
};
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** The machine a binding is for, read from its name: `binding-linux-arm64-musl`. Undefined when the name does not say. */
function readPlatform(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> | undefined {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => SYSTEMS.has(word));
  const cpu = words.filter((word) => PROCESSORS.has(word));
  const libc = words.flatMap((word) => LIBRARIES[word] ?? []);
  if (cpu.length === 0) return undefined;
  return { cpu, ...(os.length > 0 && { os }), ...(os.includes('linux') && libc.length > 0 && { libc }) };
}

/** The folders in which Node would look for a dependency of the package at `from`, nearest first. */
function placesFor(from: string, name: string): string[] {
  const places: string[] = [];
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    places.push(`${folder === '' ? '' : `${folder}/`}node_modules/${name}`);
    if (!folder.includes('/node_modules/')) return folder === '' ? places : [...places, `node_modules/${name}`];
  }
}

/**
 * Entries for bindings of other machines that the lockfile leaves out. npm drops an optional package its registry does
 * not carry, and `npm ci` then refuses the very lockfile npm wrote. Only exact versions can be filled in.
 */
export function findMissingBindings(lockfile: Lockfile): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const [from, { optionalDependencies = {}, dev }] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (placesFor(from, name).some((place) => lockfile.packages[place])) continue;
      const platform = readPlatform(name);
      if (!platform || !EXACT.test(version)) throw new Error(`package-lock.json lacks ${name}@${version} of ${from}`);
      missing[`node_modules/${name}`] = { version, ...(dev && { dev }), optional: true, ...platform };
    }
  }
  return missing;
}

/** Packages whose entry names where they were downloaded from; workspaces link to folders and may. */
export function findPinnedRegistries(lockfile: Lockfile): string[] {
  const pinned = Object.entries(lockfile.packages).filter(([, { resolved }]) => resolved?.includes('://'));
  return pinned.map(([path]) => path);
}
