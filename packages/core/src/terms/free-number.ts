import { markPhoneWrong } from '../booking/index.ts';
import { freeIdentity, threadIncoming, type Received } from '../conversations/index.ts';
import { freePhone } from '../customers/index.ts';
import { audit, type TransactionContext } from '../kernel/index.ts';
import { takeWrongNumber, type IncomingMessage } from '../messaging/index.ts';

/**
 * "Wrong number" frees the number (domain 10): consent was revoked when it came in, here it is taken from the person, the
 * bookings are told that their phone is wrong, and the talk ends. Under the phone's lock and before anything else of it is
 * read, so that what its owner writes next is a stranger's, whichever text is taken in first. Answers what became of this
 * text where it is the one that said so; null where it still has to be taken in.
 */
export async function freeIfWrong(
  tx: TransactionContext,
  text: IncomingMessage,
): Promise<{ readonly received: Received | null } | null> {
  const said = await takeWrongNumber(tx, text.from);
  if (said.length === 0) return null;
  const own = said.includes(text.id);
  const received = own ? await threadIncoming(tx, { messageId: text.id }) : null;
  const customers = await freePhone(tx, text.from);
  const bookings = await markPhoneWrong(tx, text.from);
  await freeIdentity(tx, text.from);
  audit(tx, {
    action: 'terms.free_number',
    entityType: 'message',
    entityId: said[0] ?? text.id,
    after: { customers, bookings },
  });
  return own ? { received } : null;
}
