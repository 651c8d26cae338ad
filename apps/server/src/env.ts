/** Reads and checks every setting at once, before anything starts. */
import { readFileSync } from 'node:fs';
import { SETTINGS, type Env, type SettingName } from './settings/settings.ts';
import { crossChecks } from './settings/cross-checks.ts';

export type { Env } from './settings/settings.ts';

export interface EnvIssue {
  readonly name: string;
  readonly problem: string;
  readonly fix: string;
}

/** All settings that are wrong, each with its fix; the message is meant to be read on a terminal. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
  readonly issues: readonly EnvIssue[];

  constructor(issues: readonly EnvIssue[]) {
    const count = issues.length === 1 ? 'one setting is wrong' : `${issues.length} settings are wrong`;
    const lines = issues.map((issue) => `  ${issue.name} ${issue.problem}.\n      ${issue.fix}`);
    super(`MyHibachi cannot start: ${count}.\n\n${lines.join('\n')}\n\nAll settings are described in .env.example.`);
    this.issues = issues;
  }
}

type Source = Readonly<Record<string, string | undefined>>;

/** Empty means not set, as in most .env files. */
function given(source: Source, name: string): string | undefined {
  const value = source[name]?.trim();
  return value === '' ? undefined : value;
}

function readSecretFile(name: string, path: string): string | EnvIssue {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return {
      name: `${name}_FILE`,
      problem: `names a file that cannot be read (${code})`,
      fix: 'Give the path of a file this user may read, holding the value alone.',
    };
  }
}

function rawValue(source: Source, name: SettingName): string | undefined | EnvIssue {
  const direct = given(source, name);
  const file = 'secret' in SETTINGS[name] ? given(source, `${name}_FILE`) : undefined;
  if (file === undefined) return direct;
  if (direct === undefined) return readSecretFile(name, file);
  return { name, problem: `and ${name}_FILE are both set`, fix: 'Keep one of the two.' };
}

/**
 * The settings, validated. Throws one `EnvError` that names every wrong or missing setting with its fix; values of
 * secrets never appear in it.
 */
export function loadEnv(source: Source): Env {
  const issues: EnvIssue[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const raw = rawValue(source, name as SettingName);
    if (typeof raw === 'object') {
      issues.push(raw);
      continue;
    }
    const result = setting.schema.safeParse(raw);
    if (result.success) values[name] = result.data;
    else issues.push({ name, problem: result.error.issues[0]?.message ?? 'is wrong', fix: setting.fix });
  }
  const broken = new Set(issues.map((issue) => issue.name.replace(/_FILE$/, '')));
  const env = values as Partial<Env>;
  issues.push(...crossChecks(env).filter((issue) => !broken.has(issue.name)));
  if (issues.length > 0) throw new EnvError(issues);
  return values as Env;
}
