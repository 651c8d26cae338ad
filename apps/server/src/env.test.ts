import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveDataKeys } from './data-keys.ts';
import { envExample } from './env-example.ts';
import { EnvError, loadEnv } from './env.ts';
import { SETTINGS } from './settings/settings.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');

const PRODUCTION = {
  APP_ENV: 'production',
  PUBLIC_URL: 'https://myhibachi.example',
  DATABASE_URL: 'postgres://u:p@db:5432/m',
  DATA_KEYS: `k2:${KEY},k1:${KEY}`,
  TOKEN_KEYS: `k1:${KEY}`,
  BLIND_INDEX_KEY: KEY,
  STRIPE_SECRET_KEY: 'sk_live_abc',
  STRIPE_WEBHOOK_SECRET: 'whsec_abc',
  TWILIO_ACCOUNT_SID: `AC${'a'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'token',
  TWILIO_FROM: '+15105550100',
  SMTP_URL: 'smtps://u:p@mail.example:465',
  MAIL_FROM: 'My Hibachi <hello@myhibachi.example>',
};

function issuesOf(source: Record<string, string>): EnvError {
  try {
    loadEnv(source);
  } catch (error) {
    if (error instanceof EnvError) return error;
    throw error;
  }
  throw new Error('the settings were accepted');
}

describe('settings', () => {
  it('are all optional outside production', () => {
    const env = loadEnv({});
    expect(env).toMatchObject({
      APP_ENV: 'development',
      PORT: 3000,
      ROLES: ['api', 'worker', 'mailbox', 'site'],
      RATE_LIMITS: 'on',
    });
    expect(env.DATABASE_URL).toBeUndefined();
  });

  it('report every mistake at once, each with its name and its fix', () => {
    const error = issuesOf({
      PORT: 'abc',
      ROLES: 'api,cook',
      DATABASE_URL: 'mysql://x',
      RATE_LIMITS: 'maybe',
      CORS_ORIGINS: 'https://ok.example,https://bad.example/path',
      DATA_KEYS: 'k1:short',
      STRIPE_SECRET_KEY: 'sk_test_1',
    });
    const wrong = [
      'CORS_ORIGINS',
      'DATABASE_URL',
      'DATA_KEYS',
      'PORT',
      'RATE_LIMITS',
      'ROLES',
      'STRIPE_WEBHOOK_SECRET',
    ];
    expect(error.issues.map((issue) => issue.name).toSorted()).toEqual(wrong);
    for (const issue of error.issues) {
      expect(issue.fix.length).toBeGreaterThan(10);
      expect(error.message).toContain(`${issue.name} ${issue.problem}`);
      expect(error.message).toContain(issue.fix);
    }
  });

  it('in production name every missing key', () => {
    const error = issuesOf({ APP_ENV: 'production' });
    const required = Object.keys(PRODUCTION).filter((name) => name !== 'APP_ENV');
    expect(error.issues.map((issue) => issue.name).toSorted()).toEqual(required.toSorted());
  });

  it('are complete in production with every key', () => {
    expect(loadEnv(PRODUCTION).DATA_KEYS?.map((row) => row.id)).toEqual(['k2', 'k1']);
  });

  it.each([
    ['RATE_LIMITS', 'off'],
    ['SEED_DEMO', 'on'],
    ['PUBLIC_URL', 'http://myhibachi.example'],
    ['STRIPE_SECRET_KEY', 'sk_test_abc'],
    ['GOOGLE_ISSUER', 'http://127.0.0.1:9000'],
  ])('refuse %s=%s in production', (name, value) => {
    expect(issuesOf({ ...PRODUCTION, [name]: value }).issues.map((issue) => issue.name)).toEqual([name]);
  });

  it('never repeat the value of a secret', () => {
    const error = issuesOf({
      STRIPE_SECRET_KEY: 'hunter2-not-a-key',
      DATA_KEYS: 'k1:hunter2',
      DATABASE_URL: 'x://hunter2',
    });
    expect(error.message).not.toContain('hunter2');
  });

  it('take secrets from files, and refuse a value given twice or a file that is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'env-'));
    const file = join(folder, 'secret');
    await writeFile(file, 'whsec_from_file\n');
    const stripe = { STRIPE_SECRET_KEY: 'sk_test_1' };
    expect(loadEnv({ ...stripe, STRIPE_WEBHOOK_SECRET_FILE: file }).STRIPE_WEBHOOK_SECRET).toBe('whsec_from_file');
    const twice = issuesOf({ ...stripe, STRIPE_WEBHOOK_SECRET_FILE: file, STRIPE_WEBHOOK_SECRET: 'whsec_1' });
    expect(twice.issues.map((issue) => issue.name)).toEqual(['STRIPE_WEBHOOK_SECRET']);
    const missing = issuesOf({ ...stripe, STRIPE_WEBHOOK_SECRET_FILE: join(folder, 'nothing') });
    expect(missing.issues.map((issue) => issue.name)).toEqual(['STRIPE_WEBHOOK_SECRET_FILE']);
  });

  it('read an empty value as not set', () => {
    expect(loadEnv({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ PORT: 3000 });
  });
});

describe('data keys', () => {
  it('are made once, kept for the owner alone, and stay the same', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keys-'));
    const env = loadEnv({ DATA_DIR: join(folder, 'new') });
    const first = await resolveDataKeys(env);
    expect(await resolveDataKeys(env)).toEqual(first);
    expect((await stat(join(folder, 'new', 'keys.json'))).mode & 0o777).toBe(0o600);
  });

  it('say so when the file is damaged, rather than making new ones', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keys-'));
    await writeFile(join(folder, 'keys.json'), '{"DATA_KEYS":"k1:oops"}');
    await expect(resolveDataKeys(loadEnv({ DATA_DIR: folder }))).rejects.toThrow('damaged');
  });
});

describe('.env.example', () => {
  it('is what the settings say and names each of them', async () => {
    const file = await readFile(join(import.meta.dirname, '..', '..', '..', '.env.example'), 'utf8');
    expect(file).toBe(envExample());
    for (const name of Object.keys(SETTINGS)) expect(file).toContain(`# ${name}=`);
  });
});

describe('the text service', () => {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM, ...others } = PRODUCTION;
  const twilio = { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM };
  const ringcentral = {
    RINGCENTRAL_CLIENT_ID: 'client',
    RINGCENTRAL_CLIENT_SECRET: 'secret',
    RINGCENTRAL_JWT: 'eyJ',
    RINGCENTRAL_FROM: '+15105550100',
    RINGCENTRAL_WEBHOOK_TOKEN: 'a'.repeat(64),
  };

  it('is Twilio unless told otherwise, and wants only its own keys', () => {
    expect(loadEnv(PRODUCTION).SMS_PROVIDER).toBe('twilio');
    expect(loadEnv({ ...others, ...ringcentral, SMS_PROVIDER: 'ringcentral' }).SMS_PROVIDER).toBe('ringcentral');
    expect(loadEnv({ ...others, ...twilio, ...ringcentral }).SMS_PROVIDER).toBe('twilio');
  });

  it('does not start in production without the keys of the one that was chosen', () => {
    const { message } = issuesOf({ ...PRODUCTION, SMS_PROVIDER: 'ringcentral' });
    for (const name of Object.keys(ringcentral)) expect(message).toContain(name);
    expect(issuesOf({ ...others, ...ringcentral }).message).toContain('TWILIO_ACCOUNT_SID');
  });

  it('is said in words when the keys of the other are set, when one is missing, or when it is none', () => {
    expect(issuesOf({ ...ringcentral }).message).toContain('is twilio, although only the keys of ringcentral are set');
    expect(issuesOf({ ...twilio, SMS_PROVIDER: 'ringcentral' }).message).toContain('only the keys of twilio are set');
    const { RINGCENTRAL_JWT: _missing, ...half } = ringcentral;
    expect(issuesOf({ ...half, SMS_PROVIDER: 'ringcentral' }).message).toContain('RINGCENTRAL_JWT');
    expect(issuesOf({ SMS_PROVIDER: 'pigeon' }).message).toContain('is not one of twilio, ringcentral');
    expect(issuesOf({ ...ringcentral, RINGCENTRAL_WEBHOOK_TOKEN: 'short' }).message).toContain('32 to 128');
  });
});
