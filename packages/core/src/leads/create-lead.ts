import type { LeadRequest } from '@myhibachi/contracts';
import { authorize, decodeId, encodeId, invalidField, type Context } from '../kernel/index.ts';
import { measureTravel, resolvePlace } from '../travel/index.ts';
import { isUnknownQuote } from './lead-store.ts';
import { recordLead } from './record-lead.ts';

const THANKS = 'Thank you! One of us will get in touch soon.';

/** Somebody asks us to get in touch. One lead a person: a second request updates the first. Throws `validation_failed`. */
export async function createLead(ctx: Context, request: LeadRequest): Promise<{ id: string; message: string }> {
  authorize(ctx, 'lead.record');
  const { contact, quoteId, venue, ...facts } = request;
  const place = venue === undefined ? null : resolvePlace(venue);
  const stationId = place === null ? undefined : (await measureTravel(ctx, place)).station.id;
  try {
    const { leadId } = await recordLead(ctx, {
      ...facts,
      source: 'web_quote',
      contact,
      venue,
      stationId,
      quoteId: quoteId === undefined ? undefined : decodeId('qte', quoteId),
    });
    return { id: encodeId('led', leadId), message: THANKS };
  } catch (error) {
    if (isUnknownQuote(error)) throw invalidField('quoteId', 'We do not know this quote. Please leave it out.');
    throw error;
  }
}
