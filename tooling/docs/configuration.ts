/** `node tooling/docs/configuration.ts [--check]`: the settings as a page of the reference and a table of the README. */
import { EnvError, loadEnv } from '../../apps/server/src/env.ts';
import { SETTINGS, type SettingName } from '../../apps/server/src/settings/settings.ts';
import { code, escapeText, fillPage, keepPage, table } from './markdown.ts';

type Definition = (typeof SETTINGS)[SettingName];

const PAGE = 'docs/reference/configuration.md';

/** What somebody who installs it decides first; everything else is in the reference. */
const FIRST_DECISIONS = [
  'APP_ENV',
  'PORT',
  'PUBLIC_URL',
  'ROLES',
  'DATA_DIR',
  'DATABASE_URL',
  'REDIS_URL',
  'TRUST_PROXY',
  'DATA_KEYS',
  'TOKEN_KEYS',
  'BLIND_INDEX_KEY',
  'STRIPE_SECRET_KEY',
  'TWILIO_ACCOUNT_SID',
  'SMTP_URL',
] as const satisfies readonly SettingName[];

const HEAD = `# Configuration

<!-- Written by tooling/docs/configuration.ts from apps/server/src/settings: change the settings, not this page. -->

Settings are environment variables. Nothing has to be set to try the program. Every setting is checked before anything
starts: a wrong or missing one is reported together with all the others, each with its fix, and nothing half-starts.
Empty means not set. Names the program does not know are ignored.

A setting marked _secret_ is never printed, and may be given as a path instead: \`NAME_FILE=/run/secrets/name\`. Keys
that belong together (\`STRIPE_…\`, \`TWILIO_…\`, \`SMTP_URL\` with \`MAIL_FROM\`, \`DKIM_…\`, the three under "Keys") are set
together or not at all. Figures of the business — prices, deposits, notice — are not settings but variables in the
database.
`;

/** What production insists on, learnt from the check itself: an empty production environment names all of it. */
function requiredInProduction(): ReadonlySet<string> {
  try {
    loadEnv({ APP_ENV: 'production' });
  } catch (error) {
    if (error instanceof EnvError) return new Set(error.issues.map((issue) => issue.name));
    throw error;
  }
  throw new Error('production starts without any settings');
}

function defaultOf({ schema }: Definition): string {
  const value: unknown = schema.safeParse(undefined).data;
  if (Array.isArray(value)) return value.length === 0 ? '' : code(value.join(','));
  return typeof value === 'string' || typeof value === 'number' ? code(`${value}`) : '';
}

function demandOn(name: string, definition: Definition, required: ReadonlySet<string>): string {
  return [required.has(name) ? 'required' : '', 'secret' in definition ? '_secret_' : ''].filter(Boolean).join(', ');
}

function reference(required: ReadonlySet<string>): string {
  const sections = Map.groupBy(Object.entries(SETTINGS), ([, { section }]) => section);
  const blocks = [...sections].map(([section, settings]) => {
    const rows = settings.map(([name, definition]) => [
      code(name),
      escapeText(definition.about),
      defaultOf(definition),
      demandOn(name, definition, required),
      escapeText(definition.fix),
    ]);
    return `## ${section}\n\n${table(['Setting', 'What it decides', 'Default', 'Production', 'Values'], rows)}\n`;
  });
  return [HEAD, ...blocks].join('\n');
}

function shortList(required: ReadonlySet<string>): string {
  const rows = FIRST_DECISIONS.map((name) => [
    code(name),
    escapeText(SETTINGS[name].about),
    defaultOf(SETTINGS[name]),
    required.has(name) ? 'required' : '',
  ]);
  return table(['Setting', 'What it decides', 'Default', 'Production'], rows);
}

const required = requiredInProduction();
await keepPage(PAGE, reference(required));
await keepPage('README.md', await fillPage('README.md', 'settings', shortList(required)));
