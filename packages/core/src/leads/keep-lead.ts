import type { DeskLeadRequest } from '@myhibachi/contracts';
import {
  AppError,
  authorize,
  decodeId,
  encodeId,
  invalidField,
  reachesStation,
  type Context,
} from '../kernel/index.ts';
import { measureTravel, resolvePlace } from '../travel/index.ts';
import { isUnknownQuote } from './lead-store.ts';
import { recordLead } from './record-lead.ts';

/**
 * Somebody of ours keeps a host on the phone as a lead, so that nobody forgets to call back. The one lead of that person
 * is made or updated (domain 9), with who took the call. Throws `forbidden` when the station that serves the place is not
 * within reach, `validation_failed` for a quote that does not exist.
 */
export async function keepLead(ctx: Context, request: DeskLeadRequest): Promise<{ id: string }> {
  authorize(ctx, 'lead.record');
  if (ctx.actor.kind !== 'staff') throw new AppError('forbidden', { reason: 'only people of ours take calls' });
  const { contact, quoteId, venue, ...facts } = request;
  const { station } = await measureTravel(ctx, resolvePlace(venue));
  if (!reachesStation(ctx.actor, 'lead.record', station.id))
    throw new AppError('forbidden', { message: `This address is served by ${station.name}, which is not yours.` });
  try {
    const { leadId } = await recordLead(ctx, {
      ...facts,
      source: 'phone',
      contact,
      venue,
      stationId: station.id,
      quoteId: quoteId === undefined ? undefined : decodeId('qte', quoteId),
      takenBy: ctx.actor.staffId,
    });
    return { id: encodeId('led', leadId) };
  } catch (error) {
    if (isUnknownQuote(error)) throw invalidField('quoteId', 'We do not know this quote. Please leave it out.');
    throw error;
  }
}
