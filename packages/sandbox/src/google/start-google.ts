/** A stand-in for Google's OpenID provider: discovery, consent, tokens with signed id_tokens, keys (RFC 6749, 7636). */
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import { html } from '../pages/html.ts';

export interface GoogleAccount {
  readonly sub: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name: string;
  readonly hd?: string;
}

export interface GoogleStandIn {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The person in front of the consent page agrees; answers the code their browser brings back. */
  agree(authorizationUrl: string, account: GoogleAccount): { readonly code: string; readonly state: string };
  close(): Promise<void>;
}

interface Grant {
  readonly account: GoogleAccount;
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
}

const TokenRequest = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  code_verifier: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  redirect_uri: z.string(),
});

const KEY_ID = 'sandbox-1';
const CONSENT = '/o/oauth2/v2/auth';

/** Who the person in front of the consent page says they are. */
const Consent = z.object({ email: z.email().max(254), name: z.string().trim().min(1).max(120) });

function consentPage(address: string): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Sign in – Sandbox of Google</title>
      </head>
      <body>
        <main>
          <h1>Who are you?</h1>
          <p>This stands in for Google: it believes whatever you type.</p>
          <form method="post" action="${address}">
            <p>
              <label>E-mail <input name="email" type="email" required autocomplete="off" /></label>
            </p>
            <p>
              <label>Name <input name="name" required maxlength="120" autocomplete="off" /></label>
            </p>
            <button type="submit">Continue</button>
          </form>
        </main>
      </body>
    </html>`.html;
}

/** The page somebody agrees on; they are sent back with a code, as Google sends them. */
function addConsentPage(app: FastifyInstance, agree: GoogleStandIn['agree']): void {
  app.get(CONSENT, async (request, reply) => reply.type('text/html; charset=utf-8').send(consentPage(request.url)));
  app.post<{ Querystring: { redirect_uri?: string } }>(CONSENT, async (request, reply) => {
    const { data } = Consent.safeParse(request.body);
    const back = URL.parse(request.query.redirect_uri ?? '');
    if (data === undefined || back === null) return reply.code(400).type('text/plain').send('Name and e-mail, please.');
    const account = { ...data, sub: createHash('sha256').update(data.email).digest('hex'), emailVerified: true };
    back.search = new URLSearchParams(agree(new URL(request.url, back).href, account)).toString();
    return reply.redirect(back.href, 303);
  });
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

interface Desk {
  readonly grants: Map<string, Grant>;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly privateKey: KeyObject;
  readonly now: () => Temporal.Instant;
  issuer: string;
}

function idToken(desk: Desk, { account, nonce }: Grant): string {
  const seconds = Math.floor(desk.now().epochMilliseconds / 1000);
  const claims = {
    iss: desk.issuer,
    aud: desk.clientId,
    sub: account.sub,
    email: account.email,
    email_verified: account.emailVerified,
    name: account.name,
    nonce,
    iat: seconds,
    exp: seconds + 3_600,
    ...(account.hd === undefined ? {} : { hd: account.hd }),
  };
  const signed = `${part({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), desk.privateKey).toString('base64url')}`;
}

function addTokenEndpoint(app: FastifyInstance, desk: Desk): void {
  app.post('/token', async (request, reply) => {
    const { data } = TokenRequest.safeParse(request.body);
    const grant = data === undefined ? undefined : desk.grants.get(data.code);
    if (data !== undefined) desk.grants.delete(data.code);
    const challenge = createHash('sha256')
      .update(data?.code_verifier ?? '')
      .digest('base64url');
    const known = data?.client_id === desk.clientId && data.client_secret === desk.clientSecret;
    if (grant === undefined || !known || challenge !== grant.challenge || data.redirect_uri !== grant.redirectUri)
      return reply.code(400).send({ error: 'invalid_grant', error_description: 'Bad Request' });
    const tokens = { access_token: randomBytes(20).toString('base64url'), expires_in: 3_599, token_type: 'Bearer' };
    return { ...tokens, scope: 'openid email profile', id_token: idToken(desk, grant) };
  });
}

export async function startGoogle(now: () => Temporal.Instant): Promise<GoogleStandIn> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const clientId = 'sandbox.apps.googleusercontent.example';
  const clientSecret = randomBytes(18).toString('base64url');
  const desk: Desk = { grants: new Map(), clientId, clientSecret, privateKey, now, issuer: '' };
  const app = fastify();
  await app.register(formbody);
  app.get('/.well-known/openid-configuration', async () => ({
    issuer: desk.issuer,
    authorization_endpoint: `${desk.issuer}${CONSENT}`,
    token_endpoint: `${desk.issuer}/token`,
    jwks_uri: `${desk.issuer}/oauth2/v3/certs`,
  }));
  const key = { ...publicKey.export({ format: 'jwk' }) };
  app.get('/oauth2/v3/certs', async () => ({ keys: [{ ...key, kid: KEY_ID, alg: 'RS256', use: 'sig' }] }));
  addTokenEndpoint(app, desk);
  const agree: GoogleStandIn['agree'] = (authorizationUrl, account) => {
    const { searchParams } = new URL(authorizationUrl);
    const asked = (name: string) => searchParams.get(name) ?? '';
    if (asked('client_id') !== clientId || asked('code_challenge_method') !== 'S256')
      throw new Error('this is not a request Google would show a consent page for');
    const code = randomBytes(24).toString('base64url');
    const grant = { nonce: asked('nonce'), challenge: asked('code_challenge'), redirectUri: asked('redirect_uri') };
    desk.grants.set(code, { account, ...grant });
    return { code, state: asked('state') };
  };
  addConsentPage(app, agree);
  desk.issuer = await app.listen({ host: '127.0.0.1', port: 0 });
  return { issuer: desk.issuer, clientId, clientSecret, agree, close: () => app.close() };
}
