/** Every setting of the program: the one place from which validation, start-up errors and .env.example come. */
import { z } from 'zod';
import { access } from './access-settings.ts';
import { limits } from './limit-settings.ts';
import { mailbox } from './mailbox-settings.ts';
import { models } from './model-settings.ts';
import { texts } from './text-settings.ts';
import { key, keyRing, list, oneOf, origin, setting, url, wholeNumber } from './setting-kinds.ts';

const ROLES = ['api', 'worker', 'mailbox', 'site'] as const;

const KEY_RING_FIX = 'Set it to kid:base64 with 32 random bytes: echo "k1:$(openssl rand -base64 32)".';

const machine = {
  APP_ENV: setting({
    section: 'Process',
    about: 'Where this runs. In production every key is required and the sandbox cannot be used.',
    fix: 'Use development, test, staging or production.',
    schema: oneOf(['development', 'test', 'staging', 'production'], 'development'),
  }),
  PORT: setting({
    section: 'Process',
    about: 'Port to listen on; 0 takes a free one.',
    fix: 'Use a port number such as 3000.',
    schema: wholeNumber(0, 65_535, 3000),
  }),
  HOST: setting({
    section: 'Process',
    about: 'Address to listen on.',
    fix: 'Use an address of this machine such as 0.0.0.0.',
    schema: z.string().default('0.0.0.0'),
  }),
  PUBLIC_URL: setting({
    section: 'Process',
    about: 'Where customers reach this server; links in messages begin with it. Default: http://localhost:PORT.',
    fix: 'Use the public address without a path, such as https://myhibachi.example.',
    example: 'https://myhibachi.example',
    schema: url(['http:', 'https:'])
      .transform((text) => new URL(text).origin)
      .optional(),
  }),
  ROLES: setting({
    section: 'Process',
    about:
      'What this process does, of api, worker, mailbox and site. The site needs the api in the same process; mailbox reads IMAP_URL.',
    fix: 'Use one or more of api, worker, mailbox, site, separated by commas; site only together with api.',
    schema: list(z.enum(ROLES, 'names something other than api, worker, mailbox, site'))
      .refine((roles) => roles.length > 0, 'names no role')
      .refine((roles) => !roles.includes('site') || roles.includes('api'), 'names site without api')
      .default([...ROLES]),
  }),
  DATA_DIR: setting({
    section: 'Process',
    about: 'Where the embedded database and generated keys live.',
    fix: 'Use a folder this user may write to.',
    schema: z.string().default('.data'),
  }),
  LOG_LEVEL: setting({
    section: 'Process',
    about: 'How much is logged.',
    fix: 'Use fatal, error, warn, info, debug, trace or silent.',
    schema: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
  }),
  SEED_DEMO: setting({
    section: 'Process',
    about:
      'Fill an empty database with labelled demo parties (on in development), or leave even the stations out (off). Refused in production.',
    fix: 'Use on or off; off in production.',
    schema: z.enum(['on', 'off'], 'is not one of on, off').optional(),
  }),
};

const database = {
  DATABASE_URL: setting({
    section: 'Database',
    about: 'PostgreSQL 18. Left out, a real one is started under DATA_DIR (not in production).',
    fix: 'Use postgres://user:password@host:5432/database.',
    example: 'postgres://myhibachi:secret@db.internal:5432/myhibachi',
    secret: true,
    schema: url(['postgres:', 'postgresql:']).optional(),
  }),
  DATABASE_POOL_SIZE: setting({
    section: 'Database',
    about: 'Connections this process keeps at most.',
    fix: 'Use 2 to 200, and leave room below the max_connections of the server.',
    schema: wholeNumber(2, 200, 10),
  }),
  DATABASE_CONNECT_TIMEOUT_MS: setting({
    section: 'Database',
    about: 'How long to wait for a free connection.',
    fix: 'Use milliseconds, such as 5000.',
    schema: wholeNumber(100, 60_000, 5_000),
  }),
  DATABASE_STATEMENT_TIMEOUT_MS: setting({
    section: 'Database',
    about: 'How long one statement may run.',
    fix: 'Use milliseconds, such as 15000.',
    schema: wholeNumber(100, 600_000, 15_000),
  }),
  REDIS_URL: setting({
    section: 'Database',
    about: 'Shares rate limits between processes. Left out, each process counts for itself.',
    fix: 'Use redis://host:6379 or rediss://….',
    example: 'redis://redis.internal:6379',
    secret: true,
    schema: url(['redis:', 'rediss:']).optional(),
  }),
};

const http = {
  CORS_ORIGINS: setting({
    section: 'HTTP',
    about: 'Other web origins that may call the API from a browser, separated by commas.',
    fix: 'Use origins without a path, such as https://partner.example,https://app.example.',
    example: 'https://partner.example',
    schema: list(origin).default([]),
  }),
  TRUST_PROXY: setting({
    section: 'HTTP',
    about: 'Proxies in front of us that set X-Forwarded-For: how many, or their addresses. 0 trusts nobody.',
    fix: 'Use a number of hops such as 1, or addresses such as 10.0.0.0/8,127.0.0.1.',
    schema: z
      .string()
      .regex(/^(\d|[\da-fA-F.:/]+(\s*,\s*[\da-fA-F.:/]+)*)$/, 'is neither a number of proxies nor a list of addresses')
      .transform((text) => (/^\d$/.test(text) ? Number(text) : text))
      .default(0),
  }),
  ...limits,
};

const keys = {
  DATA_KEYS: setting({
    section: 'Keys',
    about: 'Encrypts personal data. The first key writes, all of them read; put a new one first to rotate.',
    fix: KEY_RING_FIX,
    example: 'k1:…32 bytes in base64…',
    secret: true,
    schema: keyRing.optional(),
  }),
  TOKEN_KEYS: setting({
    section: 'Keys',
    about: 'Protects the tokens in links. Rotates like DATA_KEYS.',
    fix: KEY_RING_FIX,
    example: 'k1:…32 bytes in base64…',
    secret: true,
    schema: keyRing.optional(),
  }),
  BLIND_INDEX_KEY: setting({
    section: 'Keys',
    about: 'Finds people by phone or e-mail without storing either in clear. Never changes.',
    fix: 'Set it to 32 random bytes: openssl rand -base64 32.',
    example: '…32 bytes in base64…',
    secret: true,
    schema: key.optional(),
  }),
};

const text = z.string().max(500, 'is too long');

const providers = {
  STRIPE_SECRET_KEY: setting({
    section: 'Card payments',
    about: 'Secret or restricted key of the Stripe account. Left out, the sandbox takes the cards (not in production).',
    fix: 'Copy it from the Stripe dashboard, Developers, API keys.',
    example: 'sk_live_…',
    secret: true,
    schema: text.regex(/^(sk|rk)_/, 'does not begin with sk_ or rk_').optional(),
  }),
  STRIPE_WEBHOOK_SECRET: setting({
    section: 'Card payments',
    about: 'Signing secret of the webhook endpoint PUBLIC_URL/api/v1/webhooks/stripe.',
    fix: 'Copy it from the Stripe dashboard, Developers, Webhooks, your endpoint.',
    example: 'whsec_…',
    secret: true,
    schema: text.regex(/^whsec_/, 'does not begin with whsec_').optional(),
  }),
  ...texts,
  SMTP_URL: setting({
    section: 'E-mail',
    about: 'Mail server. Left out, the sandbox catches the mail (not in production).',
    fix: 'Use smtps://user:password@host:465 or smtp://user:password@host:587.',
    example: 'smtps://user:password@smtp.example.com:465',
    secret: true,
    schema: url(['smtp:', 'smtps:']).optional(),
  }),
  MAIL_FROM: setting({
    section: 'E-mail',
    about: 'Sender of every e-mail.',
    fix: 'Use Name <address>, such as My Hibachi <hello@myhibachi.example>.',
    example: 'My Hibachi <hello@myhibachi.example>',
    schema: text.regex(/^[^<>@\r\n]+<[^<>@\s]+@[^<>@\s]+>$/, 'is not Name <address>').optional(),
  }),
  DKIM_DOMAIN: setting({
    section: 'E-mail',
    about: 'Domain that signs our mail, when the mail server does not sign.',
    fix: 'Set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY together, or none.',
    example: 'myhibachi.example',
    schema: text.optional(),
  }),
  DKIM_SELECTOR: setting({
    section: 'E-mail',
    about: 'Selector of the DKIM record.',
    fix: 'Set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY together, or none.',
    example: 'mail1',
    schema: text.optional(),
  }),
  DKIM_PRIVATE_KEY: setting({
    section: 'E-mail',
    about: 'Private key in PEM form; DKIM_PRIVATE_KEY_FILE is the easy way.',
    fix: 'Set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY together, or none.',
    secret: true,
    schema: z
      .string()
      .regex(/^-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'is not a private key in PEM form')
      .optional(),
  }),
  GOOGLE_ROUTES_KEY: setting({
    section: 'Driving distances',
    about: 'Google Routes API key. With neither key, the built-in estimator answers and says so.',
    fix: 'Copy it from the Google Cloud console, or leave it out.',
    secret: true,
    schema: text.optional(),
  }),
  ORS_KEY: setting({
    section: 'Driving distances',
    about: 'OpenRouteService key, used when there is no Google key.',
    fix: 'Copy it from the OpenRouteService dashboard, or leave it out.',
    secret: true,
    schema: text.optional(),
  }),
};

export const SETTINGS = { ...machine, ...database, ...http, ...keys, ...access, ...providers, ...mailbox, ...models };

export type SettingName = keyof typeof SETTINGS;

/** The settings after validation, under the names they have outside, so that both sides are found by one search. */
export type Env = { readonly [Name in SettingName]: z.output<(typeof SETTINGS)[Name]['schema']> };
