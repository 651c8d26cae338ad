/** Everything the sandbox caught on its way to a person, newest first. */
import type { SandboxStore } from './sandbox-store.ts';

export interface OutboxAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
  /** Path below the sandbox pages. */
  readonly path: string;
}

export interface OutboxMessage {
  readonly id: string;
  readonly channel: 'email' | 'sms';
  readonly direction: 'outbound' | 'inbound';
  /** Several recipients of one mail are joined by a comma. */
  readonly to: string;
  readonly from: string;
  readonly subject?: string;
  readonly text: string;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly OutboxAttachment[];
  /** Files of a text, where its service is to fetch them. */
  readonly mediaUrls?: readonly string[];
  readonly sentAt: string;
  readonly status?: string;
  /** How often a mail with this very Message-ID arrived; more than one means that somebody sent twice. */
  readonly copies: number;
}

export interface CapturedFile {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

export interface Capture {
  readonly message: Omit<OutboxMessage, 'copies' | 'attachments'>;
  readonly recipients: readonly string[];
  /** The Message-ID of a mail: a second one with the same id is counted, not kept. */
  readonly mailId?: string;
  readonly files?: readonly CapturedFile[];
}

export interface Outbox {
  capture(capture: Capture): void;
  setStatus(id: string, status: string): void;
  /** `to` is a whole address or number; without it, everything. */
  list(filter?: { to?: string; limit?: number }): OutboxMessage[];
  find(id: string): OutboxMessage | null;
  file(messageId: string, position: number): CapturedFile | null;
}

const MOST_LISTED = 1000;

export function createOutbox(store: SandboxStore): Outbox {
  const { database } = store;
  const insert = database.prepare('INSERT INTO message (id, mail_id, json) VALUES (?, ?, ?)');
  const again = database.prepare('UPDATE message SET copies = copies + 1 WHERE mail_id = ?');
  const addressed = database.prepare('INSERT OR IGNORE INTO recipient (address, seq) VALUES (?, ?)');
  const attach = database.prepare('INSERT INTO attachment VALUES (?, ?, ?, ?, ?)');
  const rename = database.prepare("UPDATE message SET json = json_set(json, '$.status', ?) WHERE id = ?");
  const all = database.prepare('SELECT * FROM message ORDER BY seq DESC LIMIT ?');
  const byAddress = database.prepare(
    'SELECT * FROM message WHERE seq IN (SELECT seq FROM recipient WHERE address = ?) ORDER BY seq DESC LIMIT ?',
  );
  const byId = database.prepare('SELECT * FROM message WHERE id = ?');
  const fileAt = database.prepare('SELECT * FROM attachment WHERE message = ? AND position = ?');

  return {
    capture({ message, recipients, mailId, files = [] }) {
      store.together(() => {
        if (mailId !== undefined && again.run(mailId).changes > 0) return;
        const attachments = files.map((file, position) => ({
          filename: file.filename,
          contentType: file.contentType,
          size: file.content.byteLength,
          path: `/messages/${message.id}/attachments/${position}`,
        }));
        const kept = attachments.length === 0 ? message : { ...message, attachments };
        const { lastInsertRowid } = insert.run(message.id, mailId ?? null, JSON.stringify(kept));
        for (const recipient of recipients) addressed.run(addressKey(recipient), lastInsertRowid);
        for (const [position, file] of files.entries()) {
          attach.run(message.id, position, file.filename, file.contentType, file.content);
        }
      });
    },
    setStatus: (id, status) => {
      rename.run(status, id);
    },
    list({ to, limit = MOST_LISTED } = {}) {
      const most = Math.max(1, Math.min(limit, MOST_LISTED));
      const rows = to === undefined || to.trim() === '' ? all.all(most) : byAddress.all(addressKey(to), most);
      return rows.map(toMessage);
    },
    find(id) {
      const row = byId.get(id);
      return row === undefined ? null : toMessage(row);
    },
    file(messageId, position) {
      const row = fileAt.get(messageId, position);
      if (row === undefined || !(row['content'] instanceof Uint8Array)) return null;
      return { filename: String(row['filename']), contentType: String(row['content_type']), content: row['content'] };
    },
  };
}

/** Addresses compare without case; a number by its digits, because `+` in a query string reads as a space. */
function addressKey(address: string): string {
  const trimmed = address.trim().toLowerCase();
  return /^\+?[\d\s().-]+$/.test(trimmed) ? trimmed.replaceAll(/\D/g, '') : trimmed;
}

function toMessage(row: Record<string, unknown>): OutboxMessage {
  const kept = JSON.parse(String(row['json'])) as Omit<OutboxMessage, 'copies'>;
  return { ...kept, copies: Number(row['copies']) };
}
