import type { BookingFile } from '@myhibachi/contracts';
import { attachmentsOf } from '../attachments/index.ts';
import { authorize, encodeId, recordOpening, stationScope, type Context } from '../kernel/index.ts';
import { readMessagesWithFiles } from './booking-file-store.ts';
import { reachedBooking } from './reached-booking.ts';

const READ = 'conversation.read';
const MOST_MESSAGES = 50;

/**
 * The files that came and went in conversations about a booking or with its host, the newest first, as far as the actor
 * reads conversations; of a deleted one too, as its page shows it. Throws `not_found` for a booking out of reach. Recorded where there is something to see.
 */
export async function listBookingFiles(
  ctx: Context,
  input: { readonly bookingId: string },
): Promise<{ readonly items: BookingFile[] }> {
  authorize(ctx, READ);
  const { id: bookingId, stationId } = await reachedBooking(ctx, input.bookingId, { deleted: true });
  const scope = stationScope(ctx.actor, READ);
  const messages = await readMessagesWithFiles(ctx.db, { bookingId, scope, most: MOST_MESSAGES });
  const files = await attachmentsOf(
    ctx,
    messages.map(({ id }) => id),
  );
  if (messages.length > 0)
    await recordOpening(ctx, { action: 'booking.read_files', entityType: 'booking', entityId: bookingId, stationId });
  return {
    items: messages.flatMap(({ id, conversationId, author, at }) =>
      (files.get(id) ?? [])
        .filter(({ status }) => status === 'ready')
        .map((file) => ({ file, author, at: at.toString(), conversation: encodeId('cnv', conversationId) })),
    ),
  };
}
