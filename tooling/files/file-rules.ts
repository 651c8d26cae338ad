/** What is known about one file without parsing it. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** A rule about files that no linter sees whole: names, sizes of markup, comments that switch checks off. */
export interface FileRule {
  readonly name: string;
  /** The complaint about this file, or undefined. */
  readonly judge: (file: ProjectFile) => string | undefined;
}

const VAGUE = /^(common|types|internals?|misc|shared|stuff)$|(^|[-.])(utils?|helpers?)$/;
const CODE = /\.(ts|tsx|mts|mjs|js|jsx|astro|css|sql)$/;
const MARKUP = /\.(astro|css|sql)$/;
const MAX_MARKUP_LINES = 300;

// A comment, not a string that holds one: generators write such headers into files that nobody edits.
const ESCAPE =
  /(?<!['"`])(\/\/|\/\*+|<!--)\s*((ox|es)lint-(dis|en)able|@ts-(ignore|expect-error|nocheck)|(prettier|oxfmt)-ignore|(v8|c8|istanbul) ignore)/;

function parts(path: string): string[] {
  return path
    .split('/')
    .map((part, index, all) => (index === all.length - 1 ? part.replace(/(\.test)?\.[a-z]+$/, '') : part));
}

/** The rules, each with a fixture under tooling/canary/files. */
export const FILE_RULES: readonly FileRule[] = [
  {
    name: 'no-vague-names',
    judge: ({ path }) => {
      if (!/^(packages|apps|tests|tooling)\//.test(path)) return undefined;
      const vague = parts(path).find((part) => VAGUE.test(part));
      return vague === undefined ? undefined : `"${vague}" says nothing; name the file after what it does`;
    },
  },
  {
    name: 'kebab-case-names',
    judge: ({ path }) => {
      if (!CODE.test(path) || MARKUP.test(path)) return undefined;
      const odd = parts(path).find((part) => /[A-Z]/.test(part));
      return odd === undefined ? undefined : `"${odd}" is not kebab-case`;
    },
  },
  {
    name: 'no-lint-escapes',
    judge: ({ path, text }) => {
      const line = CODE.test(path) ? text.split('\n').findIndex((each) => ESCAPE.test(each)) : -1;
      return line === -1 ? undefined : `line ${line + 1} switches a check off; change the code or the rule`;
    },
  },
  {
    name: 'markup-size',
    judge: ({ path, text }) => {
      const lines = text.split('\n').length - 1;
      // A migration is one piece by nature: it cannot be split after it has run anywhere.
      if (!MARKUP.test(path) || path.includes('/migrations/') || lines <= MAX_MARKUP_LINES) return undefined;
      return `${lines} lines; ${MAX_MARKUP_LINES} is the limit`;
    },
  },
  {
    name: 'migration-has-both-ways',
    judge: ({ path, text }) => {
      if (!/^packages\/database\/migrations\/.*\.sql$/.test(path)) return undefined;
      const [up = '', down = ''] = text.split(/^-- Down Migration$/m);
      const written = [up, down].every((half) =>
        half.split('\n').some((line) => line.trim() !== '' && !line.startsWith('--')),
      );
      return written ? undefined : 'a migration has an up and a down part';
    },
  },
];

const MAX_VERBS = 25;

/** Folders of packages/core that hold more verbs than one module should. A verb is a file that authorizes its actor. */
export function findCrowdedFolders(files: readonly ProjectFile[]): string[] {
  const verbs = files.filter(
    ({ path, text }) =>
      /^packages\/core\/src\/[^/]+\/[^/]+\.ts$/.test(path) &&
      !path.endsWith('.test.ts') &&
      text.includes('authorize(ctx'),
  );
  const folders = Map.groupBy(
    verbs.map(({ path }) => path),
    (path) => path.slice(0, path.lastIndexOf('/')),
  );
  const crowded = [...folders].filter(([folder, found]) => found.length > MAX_VERBS && !folder.endsWith('/kernel'));
  return crowded.map(([folder, found]) => `${folder}: ${found.length} verbs; past ${MAX_VERBS} it is two modules`);
}
