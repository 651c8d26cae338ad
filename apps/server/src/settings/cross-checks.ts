/** Rules between settings: what belongs together, and what production insists on. */
import { SETTINGS, type Env, type SettingName } from './settings.ts';

interface Issue {
  readonly name: string;
  readonly problem: string;
  readonly fix: string;
}

const REQUIRED_IN_PRODUCTION = [
  'PUBLIC_URL',
  'DATABASE_URL',
  'DATA_KEYS',
  'TOKEN_KEYS',
  'BLIND_INDEX_KEY',
  'STRIPE_SECRET_KEY',
  'STRIPE_WEBHOOK_SECRET',
  'SMTP_URL',
  'MAIL_FROM',
] as const satisfies readonly SettingName[];

const SMS_KEYS = {
  twilio: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'],
  ringcentral: [
    'RINGCENTRAL_CLIENT_ID',
    'RINGCENTRAL_CLIENT_SECRET',
    'RINGCENTRAL_JWT',
    'RINGCENTRAL_FROM',
    'RINGCENTRAL_WEBHOOK_TOKEN',
  ],
} as const satisfies Readonly<Record<Env['SMS_PROVIDER'], readonly SettingName[]>>;

/** Half a set of credentials is a mistake everywhere: it would quietly be replaced by the sandbox. */
const TOGETHER = [
  ['DATA_KEYS', 'TOKEN_KEYS', 'BLIND_INDEX_KEY'],
  ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET'],
  SMS_KEYS.twilio,
  SMS_KEYS.ringcentral,
  ['SMTP_URL', 'MAIL_FROM'],
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ['PLACE_LATITUDE_HEADER', 'PLACE_LONGITUDE_HEADER'],
  ['EMBEDDING_BASE_URL', 'EMBEDDING_MODEL', 'EMBEDDING_API_KEY'],
  ['MODEL_BASE_URL', 'MODEL_API_KEY'],
  ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_PRIVATE_KEY'],
] as const satisfies readonly (readonly SettingName[])[];

function issue(name: SettingName, problem: string): Issue {
  return { name, problem, fix: SETTINGS[name].fix };
}

function missingInProduction(env: Partial<Env>): Issue[] {
  const provider = env.SMS_PROVIDER ?? 'twilio';
  const required = [...REQUIRED_IN_PRODUCTION, ...SMS_KEYS[provider]] as const;
  return required
    .filter((name) => env[name] === undefined)
    .map((name) => issue(name, 'is missing, and production has no stand-in for it'));
}

function refusedInProduction(env: Partial<Env>): Issue[] {
  return [
    ...(env.RATE_LIMITS === 'off' ? [issue('RATE_LIMITS', 'is off, which production refuses')] : []),
    ...(env.SEED_DEMO === 'on' ? [issue('SEED_DEMO', 'is on, which production refuses')] : []),
    ...(env.GOOGLE_ISSUER === undefined
      ? []
      : [issue('GOOGLE_ISSUER', 'is set, and in production nobody stands in for Google')]),
    ...(env.PUBLIC_URL?.startsWith('http:') ? [issue('PUBLIC_URL', 'is not https, which production insists on')] : []),
    ...(env.STRIPE_SECRET_KEY?.includes('_test_')
      ? [issue('STRIPE_SECRET_KEY', 'is a test key, with which no money would move')]
      : []),
  ];
}

function halfSets(env: Partial<Env>): Issue[] {
  return TOGETHER.flatMap((names) => {
    const set = names.filter((name) => env[name] !== undefined);
    if (set.length === 0 || set.length === names.length) return [];
    return names
      .filter((name) => env[name] === undefined)
      .map((name) => issue(name, `is missing, although ${set.join(' and ')} ${set.length === 1 ? 'is' : 'are'} set`));
  });
}

/** Keys of one service while the other is chosen: somebody means that one, and would not hear from it. */
function keysOfTheOther(env: Partial<Env>): Issue[] {
  const provider = env.SMS_PROVIDER ?? 'twilio';
  const other = provider === 'twilio' ? 'ringcentral' : 'twilio';
  const has = (names: readonly SettingName[]) => names.every((name) => env[name] !== undefined);
  if (has(SMS_KEYS[provider]) || !has(SMS_KEYS[other])) return [];
  return [issue('SMS_PROVIDER', `is ${provider}, although only the keys of ${other} are set`)];
}

/** Checks what no setting can check alone; one issue at most for each name. */
export function crossChecks(env: Partial<Env>): Issue[] {
  const production = env.APP_ENV === 'production';
  const issues = production ? [...missingInProduction(env), ...refusedInProduction(env)] : [];
  const named = new Set(issues.map((found) => found.name));
  const others = [...halfSets(env), ...keysOfTheOther(env)];
  return [...issues, ...others.filter((found) => !named.has(found.name))];
}
