/** Have I Been Pwned's range API: five characters of a hash go out, some hundreds of endings come back (k-anonymity). */
import type { BreachGateway } from '@myhibachi/core/kernel';

export interface PwnedPasswordsConfig {
  /** Left out, the service's own address. */
  readonly baseUrl?: string;
  readonly timeoutMs?: number;
}

const BASE_URL = 'https://api.pwnedpasswords.com';
/** Whoever chooses a password waits for this. */
const TIMEOUT_MS = 1_500;
const LARGEST = 200_000;

/** `Add-Padding` answers come with made-up endings, which were seen 0 times. */
function readEndings(text: string): ReadonlySet<string> {
  const rows = text.split(/\r?\n/).map((row) => row.split(':', 2));
  return new Set(rows.filter(([, seen]) => Number(seen) > 0).map(([ending = '']) => ending));
}

/** Answers null when the service is slow, down or makes no sense: the caller then goes by its own list. */
export function createPwnedPasswords(config: PwnedPasswordsConfig = {}): BreachGateway {
  const { baseUrl = BASE_URL, timeoutMs = TIMEOUT_MS } = config;
  return {
    async suffixesOf(prefix) {
      try {
        const response = await fetch(`${baseUrl}/range/${prefix}`, {
          headers: { 'add-padding': 'true', 'user-agent': 'myhibachi' },
          signal: AbortSignal.timeout(timeoutMs),
          redirect: 'error',
        });
        const text = await response.text();
        return response.ok && text.length <= LARGEST ? readEndings(text) : null;
      } catch {
        return null;
      }
    },
  };
}
