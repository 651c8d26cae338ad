/** What all ports have in common: their names, how they fail, and that one can ask whether they are there. */

export type GatewayName = 'cards' | 'sms' | 'mail' | 'routes' | 'embeddings' | 'model';
/** Whoever may fail: services behind a breaker, and those only a sign-in waits for. */
export type FailingGateway = GatewayName | 'google' | 'mailbox';

/** What went wrong outside: `unavailable` may be tried again, `refused` will be refused again. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly gateway: FailingGateway;
  readonly kind: 'unavailable' | 'refused';
  /** How long the service asked to be left alone, having done nothing; null where it named no time. */
  readonly retryAfterSeconds: number | null;

  constructor(
    gateway: FailingGateway,
    kind: 'unavailable' | 'refused',
    message: string,
    { retryAfterSeconds = null, ...options }: ErrorOptions & { readonly retryAfterSeconds?: number | null } = {},
  ) {
    super(message, options);
    this.gateway = gateway;
    this.kind = kind;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface HealthChecked {
  /** Which service answers, shown on health and sandbox notices: `stripe`, `google`, `built-in estimator`… */
  readonly provider: string;
  /** True when the sandbox, not the vendor, answers. */
  readonly sandbox: boolean;
  /** Resolves when the service answers; throws `GatewayError` otherwise. */
  check(): Promise<void>;
}
