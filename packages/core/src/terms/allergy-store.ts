import type { Context } from '../kernel/index.ts';
import { languageOf, type Language } from '../messaging/index.ts';

/** What became of the question for allergies that follows an agreement by text. */
export type AllergyState = 'asked' | 'again' | 'none' | 'declared' | 'left';

export interface AllergyRow {
  readonly requestId: string;
  readonly bookingId: string;
  readonly language: Language;
  readonly state: AllergyState;
  readonly askedAt: Temporal.Instant;
}

export async function noteAllergies(ctx: Context, requestId: string, state: AllergyState): Promise<void> {
  await ctx.db
    .updateTable('terms_requests')
    .set({ allergies: state, allergies_at: ctx.clock.now() })
    .where('id', '=', requestId)
    .execute();
}

/** The questions of a phone that were asked or answered since, the newest first. The caller holds the phone's lock. */
export async function listAllergyQuestions(
  ctx: Context,
  phone: string,
  since: Temporal.Instant,
): Promise<readonly AllergyRow[]> {
  const rows = await ctx.db
    .selectFrom('terms_requests')
    .select(['id', 'booking_id', 'language', 'allergies', 'allergies_at'])
    .where('address_bidx', '=', ctx.crypto.blindIndex('phone', phone))
    .where('allergies', 'is not', null)
    .where('allergies_at', '>', since)
    .orderBy('allergies_at', 'desc')
    .orderBy('id', 'desc')
    .limit(10)
    .execute();
  return rows.map((row) => ({
    requestId: row.id,
    bookingId: row.booking_id,
    language: languageOf(row.language),
    state: row.allergies as AllergyState,
    askedAt: row.allergies_at ?? since,
  }));
}
