/** Reads the mailbox for as long as the process runs; several readers of one mailbox disturb nothing. */
import { contextFor, newId, type Context, type FetchedMail, type Platform } from '@myhibachi/core/kernel';
import { findMailboxCursor, receiveMail, saveMailboxCursor } from '@myhibachi/core/messaging';
import { ProbeError, type Probe } from '@myhibachi/core/operations';

/** A mail that fails so often while others would not is left in the mailbox: the rest must not wait behind it. */
const MOST_TRIES = 5;

export interface MailboxReader {
  readonly probe: Probe;
  begin(): void;
  /** Resolves when the mail in hand has been kept. */
  stop(): Promise<void>;
}

function contextOf(platform: Platform): Context {
  return contextFor(platform, {
    actor: { kind: 'system', job: 'mailbox' },
    origin: { ip: null, userAgent: null },
    requestId: newId(),
  });
}

function takes(platform: Platform, mailbox: string): (mail: FetchedMail) => Promise<void> {
  const tries = new Map<number, number>();
  return async ({ uidValidity, uid, raw }) => {
    const ctx = contextOf(platform);
    try {
      await receiveMail(ctx, { raw });
    } catch (error) {
      const tried = (tries.get(uid) ?? 0) + 1;
      tries.set(uid, tried);
      if (tried < MOST_TRIES) throw error;
      platform.log.error({ err: error, uid }, 'a mail was left in the mailbox: it cannot be kept');
    }
    tries.delete(uid);
    await saveMailboxCursor(ctx, { mailbox, uidValidity, lastUid: uid });
  };
}

/** Null where no mailbox is configured. */
export function mailboxReader(platform: Platform): MailboxReader | null {
  const { mailbox } = platform.gateways;
  if (mailbox === undefined || mailbox === null) return null;
  const stopping = new AbortController();
  const { name } = mailbox;
  let running: Promise<void> = Promise.resolve();
  return {
    probe: {
      name: 'mailbox',
      essential: false,
      async check() {
        await mailbox.check().catch((error: unknown) => {
          throw new ProbeError(error instanceof Error ? error.message : 'not read');
        });
        return undefined;
      },
    },
    begin() {
      const watch = {
        cursor: () => findMailboxCursor(contextOf(platform), name),
        skipTo: (place: { uidValidity: number; lastUid: number }) =>
          saveMailboxCursor(contextOf(platform), { mailbox: name, ...place }),
        take: takes(platform, name),
        signal: stopping.signal,
      };
      running = mailbox.watch(watch, platform.log);
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
