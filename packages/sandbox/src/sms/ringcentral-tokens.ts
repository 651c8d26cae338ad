import { vendorId } from '../random-id.ts';

const ACCESS_SECONDS = 3_600;
const REFRESH_SECONDS = 604_800;

/** Who is signed in at the sandbox's RingCentral. A restart signs everybody out, as an outage of theirs may. */
export class RingCentralTokens {
  readonly #access = new Set<string>();
  readonly #refresh = new Set<string>();
  #issued = 0;

  issue(): object {
    const [access, refresh] = [vendorId('rcat_', 32), vendorId('rcrt_', 32)];
    this.#access.add(access);
    this.#refresh.add(refresh);
    this.#issued += 1;
    return {
      access_token: access,
      token_type: 'bearer',
      expires_in: ACCESS_SECONDS,
      refresh_token: refresh,
      refresh_token_expires_in: REFRESH_SECONDS,
      scope: 'ReadAccounts ReadMessages SMS SubscriptionWebhook',
      owner_id: '400100200300',
      endpoint_id: 'sandbox',
    };
  }

  isGood(token: string): boolean {
    return this.#access.has(token);
  }

  /** A refresh token is good once. */
  spendRefresh(token: string): boolean {
    return this.#refresh.delete(token);
  }

  /** How often somebody was signed in. */
  issued(): number {
    return this.#issued;
  }

  /** Access tokens are over, and on wish the refresh tokens as well. */
  revoke({ refresh }: { readonly refresh: boolean }): void {
    this.#access.clear();
    if (refresh) this.#refresh.clear();
  }
}
