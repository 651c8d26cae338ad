/** A mailbox over IMAP: read from where it was left, then told by the server (IDLE) or asked every minute. */
import { ImapFlow, type ImapFlowOptions } from 'imapflow';
import { GatewayError, type Log, type MailboxGateway, type MailboxWatch } from '@myhibachi/core/kernel';
import { sleepUnless, type Wake, createWake } from './wake.ts';

export interface ImapMailboxConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte. Otherwise STARTTLS is insisted on, except on this machine itself. */
  readonly secure: boolean;
  readonly user: string;
  readonly password: string;
  /** Folder; `INBOX` as a rule. */
  readonly folder: string;
  /** How often it is asked where IDLE says nothing. */
  readonly pollMs?: number;
  readonly firstPauseMs?: number;
  readonly longestPauseMs?: number;
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);
const POLL_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;
const CONNECT_MS = 20_000;
/** Servers end an IDLE after half an hour (RFC 2177); ten minutes also outlive most routers' memory. */
const LONGEST_IDLE_MS = 10 * 60_000;
/** More than any mail server takes by default; of what is longer, the beginning. */
const MOST_BYTES = 26_214_400;
/** What is read again after the server has numbered its mails anew; Message-IDs keep it from being doubled. */
const OVERLAP = { hours: 48 } as const;

type State = 'idle' | 'connecting' | 'connected' | 'pausing';

function optionsOf(config: ImapMailboxConfig): ImapFlowOptions {
  const { host, port, secure, user, password } = config;
  return {
    host,
    port,
    secure,
    ...(secure || LOOPBACK.has(host) ? {} : { doSTARTTLS: true }),
    auth: { user, pass: password },
    logger: false,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    maxIdleTime: LONGEST_IDLE_MS,
    disableAutoIdle: true,
  };
}

/** What went wrong, without a word of the server's, which may name people. */
function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('authenticationFailed' in error && error.authenticationFailed === true) return 'the password is refused';
  return 'code' in error && typeof error.code === 'string' ? error.code : 'connection lost';
}

class ImapMailbox implements MailboxGateway {
  readonly provider = 'imap';
  readonly sandbox = false;
  readonly name: string;
  readonly #config: ImapMailboxConfig;
  #state: State = 'idle';
  #failures = 0;
  #lastFailure = '';

  constructor(config: ImapMailboxConfig) {
    this.#config = config;
    this.name = `${config.user}@${config.host}/${config.folder}`;
  }

  async check(): Promise<void> {
    if (this.#state === 'connected') return;
    const tries = this.#failures === 0 ? '' : `, ${this.#failures} failed tries, last: ${this.#lastFailure}`;
    throw new GatewayError('mailbox', 'unavailable', `mailbox: ${this.#state}${tries}`);
  }

  async watch(watch: MailboxWatch, log: Log): Promise<void> {
    const { signal } = watch;
    while (!signal.aborted) {
      try {
        await this.#session(watch);
        this.#failures = 0;
      } catch (error) {
        if (signal.aborted) break;
        this.#failures += 1;
        this.#lastFailure = reasonOf(error);
        log.warn(
          { failures: this.#failures, reason: this.#lastFailure },
          'the mailbox is not being read; trying again',
        );
      }
      this.#state = 'pausing';
      await sleepUnless(signal, this.#pause());
    }
    this.#state = 'idle';
  }

  /** Doubles with every failure in a row, with jitter, so that many readers do not come back at once. */
  #pause(): number {
    const { firstPauseMs = FIRST_PAUSE_MS, longestPauseMs = LONGEST_PAUSE_MS } = this.#config;
    const full = Math.min(firstPauseMs * 2 ** Math.max(0, this.#failures - 1), longestPauseMs);
    return full / 2 + (Math.random() * full) / 2;
  }

  /** One connection, for as long as it holds. Throws when it ends otherwise than by the signal. */
  async #session(watch: MailboxWatch): Promise<void> {
    this.#state = 'connecting';
    const client = new ImapFlow(optionsOf(this.#config));
    const wake = createWake();
    const end = (): void => {
      client.close();
      wake.up();
    };
    let broken: Error | null = null;
    client.on('error', (error: Error) => {
      broken = error;
      wake.up();
    });
    client.on('close', () => wake.up());
    client.on('exists', () => wake.up());
    watch.signal.addEventListener('abort', end, { once: true });
    try {
      await client.connect();
      const box = await client.mailboxOpen(this.#config.folder, { readOnly: true });
      this.#state = 'connected';
      this.#failures = 0;
      let last = await this.#begin(client, Number(box.uidValidity), box.uidNext, watch);
      while (!watch.signal.aborted) {
        last = await this.#readAfter(client, Number(box.uidValidity), last, watch);
        await this.#rest(client, wake);
        if (broken !== null || !client.usable) throw broken ?? new Error('the mail server closed the connection');
      }
    } finally {
      watch.signal.removeEventListener('abort', end);
      client.close();
    }
  }

  /** Where reading begins: after the last mail kept; for a mailbox never read, with what comes from now on. */
  async #begin(client: ImapFlow, uidValidity: number, uidNext: number, watch: MailboxWatch): Promise<number> {
    const cursor = await watch.cursor();
    if (cursor?.uidValidity === uidValidity) return cursor.lastUid;
    if (cursor === null) {
      await watch.skipTo({ uidValidity, lastUid: uidNext - 1 });
      return uidNext - 1;
    }
    const since = new Date(cursor.readAt.subtract(OVERLAP).epochMilliseconds);
    const found = await client.search({ since }, { uid: true });
    const first = found ? Math.min(...found, uidNext) : uidNext;
    return first - 1;
  }

  async #readAfter(client: ImapFlow, uidValidity: number, after: number, watch: MailboxWatch): Promise<number> {
    // `n:*` always answers the last mail, however small its number: it is left out below.
    const found = await client.search({ uid: `${after + 1}:*` }, { uid: true });
    const uids = (found ? found : []).filter((uid) => uid > after).toSorted((one, other) => one - other);
    let last = after;
    for (const uid of uids) {
      if (watch.signal.aborted) return last;
      const query = { uid: true, source: { maxLength: MOST_BYTES } } as const;
      const mail = await client.fetchOne(String(uid), query, { uid: true });
      // Deleted by somebody since it was found: nothing is left to read.
      if (mail !== false && mail.source !== undefined) await watch.take({ uidValidity, uid, raw: mail.source });
      last = uid;
    }
    return last;
  }

  /** Until there may be something new: the server says so, the minute is over, or the line is cut. */
  async #rest(client: ImapFlow, wake: Wake): Promise<void> {
    const idling = client.idle();
    // Where the server knows no IDLE it is over at once, and the minute counts; where it fails, so does this.
    const failed = idling.then(() => new Promise<never>(() => undefined));
    await Promise.race([wake.wait(this.#config.pollMs ?? POLL_MS), failed]);
    if (!client.usable) return;
    // The next command ends the IDLE.
    await client.noop();
    await idling;
  }
}

/** Connects to nothing before it is watched. */
export function createImapMailbox(config: ImapMailboxConfig): MailboxGateway {
  return new ImapMailbox(config);
}
