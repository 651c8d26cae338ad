import { createHash } from 'node:crypto';
import { canonicalJson } from '../kernel/index.ts';

export interface ReplyEvidence {
  /** Word for word as it came in. */
  readonly text: string;
  readonly providerMessageId: string;
  readonly receivedAt: Temporal.Instant;
  /** E.164. */
  readonly phone: string;
}

/** SHA-256, lower-case hex, over the four as canonical JSON: anybody who has them can compute it again (domain 6). */
export function evidenceDigest({ text, providerMessageId, receivedAt, phone }: ReplyEvidence): string {
  const record = canonicalJson({ phone, providerMessageId, receivedAt: receivedAt.toString(), text });
  return createHash('sha256').update(record, 'utf8').digest('hex');
}
