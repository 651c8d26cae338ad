import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor, Context, Platform, StaffAction } from '@myhibachi/core/kernel';
import type { Endpoint } from '@myhibachi/contracts';
import type { Live } from '../live/live.ts';
import type { HealthOptions } from './health-options.ts';
import type { LimitClass, Limits } from './limits.ts';
import type { PlaceHeaders } from './place.ts';

/**
 * Who may call a route at all; the verb behind it still decides about the row. `holdToken` and `bookingLink` are
 * routes whose secret is in the address, so that wrong guesses are counted; `signature` is checked over the raw body;
 * `signIn` are the ways in, which anybody may knock at; `host` needs a host's session; `staff:…` a person or key that
 * the permission matrix allows this action.
 */
export type Policy = 'public' | 'holdToken' | 'bookingLink' | 'signature' | 'signIn' | 'host' | `staff:${StaffAction}`;

/** Finds out who sends a request, by session cookie, bearer token or API key; null when it carries none that is valid. */
export type Identify = (visitor: Context, request: FastifyRequest) => Promise<Actor | null>;

declare module 'fastify' {
  interface FastifyContextConfig {
    policy?: Policy;
    /** Which limit counts the route; none for what costs nothing or must always answer. */
    limit?: LimitClass | 'none';
    endpoint?: Endpoint;
    /** Answers here are kept under an Idempotency-Key. */
    idempotent?: boolean;
  }

  interface FastifyInstance {
    readonly platform: Platform;
    readonly identify: Identify;
    readonly placeHeaders: PlaceHeaders;
    readonly live: Live;
    /** Null where limits are off; sockets count what they carry by it. */
    readonly limits: Limits | null;
    readonly health: HealthOptions;
    /** Other websites whose pages may call the API. */
    readonly corsOrigins: readonly string[];
    /** Every endpoint registered so far, for the OpenAPI document and the drift tests. */
    readonly endpoints: Endpoint[];
    /** Marks requests the site makes to the API in the same process. */
    readonly internalToken: string;
  }
}

export type App = FastifyInstance;

/** The routes of one module: `(app) => { register(app, endpoint, options, handler); … }`. */
export type RouteModule = (app: App) => void;
