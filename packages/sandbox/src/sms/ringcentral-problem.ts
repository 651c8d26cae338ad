import type { Faults } from '../faults.ts';
import type { SandboxClock } from '../sandbox-clock.ts';
import type { RingCentralCredentials, RingCentralMessages } from './ringcentral-messages.ts';
import type { RingCentralTokens } from './ringcentral-tokens.ts';

export interface RingCentralApiConfig {
  readonly messages: RingCentralMessages;
  readonly tokens: RingCentralTokens;
  readonly credentials: RingCentralCredentials;
  readonly faults: Faults;
  readonly now: SandboxClock;
}

/** An answer of the API that is an error, by its code: `CMN-101`. */
export class RingCentralProblem extends Error {
  override readonly name = 'RingCentralProblem';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
