/** Sign-in with Google (OpenID Connect, authorization code with PKCE); every id_token is verified here. */
import { GatewayError, type GoogleGateway, type GoogleIdentity } from '@myhibachi/core/kernel';
import { z } from 'zod';
import { verifyIdToken } from './verify-id-token.ts';

export interface GoogleSignInConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Only accounts of this Google Workspace. */
  readonly hostedDomain?: string;
  /** Where discovery begins; left out, Google. */
  readonly issuer?: string;
}

const ISSUER = 'https://accounts.google.com';
const TIMEOUT_MS = 8_000;

const Discovery = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
});
const Tokens = z.object({ id_token: z.string() });
const Keys = z.object({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.string() })) });

async function ask<S extends z.ZodType>(schema: S, url: string, body?: URLSearchParams): Promise<z.output<S> | null> {
  let response: Response;
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    response = await fetch(url, { signal, redirect: 'error', ...(body === undefined ? {} : { method: 'POST', body }) });
  } catch (cause) {
    throw new GatewayError('google', 'unavailable', 'Google does not answer', { cause });
  }
  // A code that is wrong or was used is the caller's mistake; everything else is Google's.
  if (response.status === 400 && body !== undefined) return null;
  if (!response.ok) throw new GatewayError('google', 'unavailable', `Google answered ${response.status}`);
  const parsed = schema.safeParse(await response.json());
  if (!parsed.success) throw new GatewayError('google', 'unavailable', 'Google answered something else');
  return parsed.data;
}

async function discover(config: GoogleSignInConfig): Promise<z.output<typeof Discovery>> {
  const found = await ask(Discovery, `${config.issuer ?? ISSUER}/.well-known/openid-configuration`);
  if (found === null) throw new GatewayError('google', 'unavailable', 'Google has no configuration');
  return found;
}

export function createGoogleSignIn(config: GoogleSignInConfig): GoogleGateway {
  return {
    async authorizationUrl(request) {
      const { authorization_endpoint: endpoint } = await discover(config);
      const url = new URL(endpoint);
      url.search = new URLSearchParams({
        client_id: config.clientId,
        redirect_uri: request.redirectUri,
        response_type: 'code',
        scope: 'openid email profile',
        state: request.state,
        nonce: request.nonce,
        code_challenge: request.codeChallenge,
        code_challenge_method: 'S256',
        prompt: 'select_account',
        ...(config.hostedDomain === undefined ? {} : { hd: config.hostedDomain }),
      }).toString();
      return url.href;
    },

    async redeem(request, now): Promise<GoogleIdentity | null> {
      const { issuer, token_endpoint: endpoint, jwks_uri: jwks } = await discover(config);
      const body = new URLSearchParams({
        grant_type: 'authorization_code',
        code: request.code,
        code_verifier: request.codeVerifier,
        client_id: config.clientId,
        client_secret: config.clientSecret,
        redirect_uri: request.redirectUri,
      });
      const tokens = await ask(Tokens, endpoint, body);
      const keys = tokens === null ? null : await ask(Keys, jwks);
      if (tokens === null || keys === null) return null;
      const wanted = { issuer, audience: config.clientId, nonce: request.nonce, now };
      const claims = verifyIdToken(tokens.id_token, keys.keys, wanted);
      if (claims === null || (config.hostedDomain !== undefined && claims.hd !== config.hostedDomain)) return null;
      return { subject: claims.sub, email: claims.email, emailVerified: claims.email_verified, name: claims.name };
    },
  };
}
