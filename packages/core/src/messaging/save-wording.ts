import {
  AppError,
  afterCommit,
  audit,
  authorize,
  describeActor,
  newId,
  withTransaction,
  type Context,
} from '../kernel/index.ts';
import { checkWording } from './check-wording.ts';
import { parseTemplate } from './list-templates.ts';
import { insertWording, readWordingHistory } from './wording-store.ts';
import type { WordingTexts } from './wordings.ts';

export interface WordingChange {
  readonly name: string;
  readonly channel: 'email' | 'sms';
  /** The one that was seen; 0 while there is none. */
  readonly version: number;
  /** Null restores the template's own words. */
  readonly texts: WordingTexts | null;
  readonly reason: string;
}

/**
 * Puts a template in other words from the next message on; the wordings before stay as history. Throws `not_found`,
 * `validation_failed` naming each field, and `version_conflict` when somebody was faster.
 */
export async function saveWording(ctx: Context, change: WordingChange): Promise<void> {
  authorize(ctx, 'template.change');
  const name = parseTemplate(change.name);
  const { channel, version, texts, reason } = change;
  if (texts !== null) checkWording(name, channel, texts);
  await withTransaction(ctx, async (tx) => {
    const [before] = await readWordingHistory(tx.db, name, channel, null, 1);
    const row = { id: newId(), template: name, channel, version: version + 1, texts, reason };
    const seen = (before?.version ?? 0) === version;
    if (!seen || !(await insertWording(tx.db, { ...row, setBy: describeActor(tx.actor), setAt: tx.clock.now() }))) {
      throw new AppError('version_conflict', { details: { version: before?.version ?? 0 } });
    }
    audit(tx, {
      action: 'template.change',
      entityType: 'template',
      entityId: `${name}/${channel}`,
      before: { texts: before?.texts ?? null },
      after: { texts },
      reason,
    });
    afterCommit(tx, () => tx.figures.clear());
  });
}
