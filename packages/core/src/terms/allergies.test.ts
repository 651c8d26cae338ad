/** The question for allergies after an agreement by text, and what becomes of its answer (domain 6). */
import { expect, it } from 'vitest';
import { atDesk } from '../../../../tests/support/desk.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';
import { withTermsDesk, type TermsDesk } from '../../../../tests/support/terms-desk.ts';
import { say, talk, texted } from '../../../../tests/support/texts.ts';

let desk: TermsDesk;
let t: TestPlatform;
withTermsDesk((opened) => {
  desk = opened;
  ({ t } = opened);
});

const GRILL = 'we cannot guarantee that any dish is free of an allergen';
const last = () => texted(t, desk.phone()).at(-1) ?? '';

async function agreed(): Promise<string> {
  const bookingId = await desk.asked();
  await say(t, desk.phone(), 'I AGREE');
  expect(last()).toContain('Any food allergies at the table?');
  await desk.conciergeIsCalled();
  return bookingId;
}

async function escalation(): Promise<string | null> {
  const { rows } = await t.database.pool.query(
    `select e.reason from escalations e join conversations c on c.id = e.conversation_id
       join contact_identities i on i.id = c.identity_id
      where i.address_bidx = $1 and e.resolved_at is null`,
    [t.platform.crypto.blindIndex('phone', desk.phone())],
  );
  return rows[0]?.reason ?? null;
}

it.each([
  ['Yes, two guests cannot eat shellfish', 'shellfish', 'moderate'],
  ['yes my daughter is allergic to nuts', 'nuts', 'moderate'],
  ['Sesame', 'sesame', 'moderate'],
  ['Sí, mi hija es alérgica a las nueces', 'nuts', 'moderate'],
])(
  '%j is recorded on the booking with the kitchen’s part, and confirmed with the shared grill',
  async (words, allergen, severity) => {
    const bookingId = await agreed();
    await say(t, desk.phone(), words);
    expect(await desk.conciergeIsCalled()).toBe(false);
    expect(await atDesk(t, bookingId)).toMatchObject({
      allergens: [{ allergen, severity, notes: words }],
      allergiesSaid: 'declared',
      dietaryNotes: `By text: “${words}”`,
    });
    expect((await atDesk(t, bookingId)).allergens[0]?.action).not.toBe('');
    expect(last()).toContain(GRILL);
    expect(last()).toContain(allergen);
    expect(await escalation()).toBeNull();
  },
);

it.each(['no', 'no allergies', 'None', 'Ninguna, gracias'])('%j is recorded as none', async (words) => {
  const bookingId = await agreed();
  await say(t, desk.phone(), words);
  expect(await desk.conciergeIsCalled()).toBe(false);
  expect(await atDesk(t, bookingId)).toMatchObject({ allergens: [], allergiesSaid: 'none', dietaryNotes: null });
  expect(last()).toContain('no food allergies');
  const { timeline } = await atDesk(t, bookingId);
  expect(timeline.some(({ text }) => text === 'The host said that there are no food allergies.')).toBe(true);
});

it('a severe one goes to a person besides', async () => {
  const bookingId = await agreed();
  await say(t, desk.phone(), 'My son has a severe peanut allergy, he carries an EpiPen');
  expect(await atDesk(t, bookingId)).toMatchObject({ allergens: [{ allergen: 'nuts', severity: 'severe' }] });
  expect(last()).toContain(GRILL);
  expect(last()).toContain('One of us will get in touch');
  expect(await escalation()).toBe('severe_allergy');
});

it('a bare yes is asked which, once; then our people ask', async () => {
  const bookingId = await agreed();
  await say(t, desk.phone(), 'yes');
  expect(last()).toContain('Which foods');
  await say(t, desk.phone(), 'ok');
  expect((await desk.newest(bookingId)).allergies).toBe('left');
  const alerts = t.sandbox.outbox({ to: 'alerts@myhibachi.example' });
  expect(JSON.stringify(alerts[0])).toContain('allergies still to be asked for');
  expect((await atDesk(t, bookingId)).allergiesSaid).toBeNull();
});

it('a bare yes that is explained is recorded', async () => {
  const bookingId = await agreed();
  await say(t, desk.phone(), 'yes');
  await say(t, desk.phone(), 'two kids, eggs and dairy');
  const { allergens } = await atDesk(t, bookingId);
  expect(allergens.map(({ allergen }) => allergen).toSorted()).toEqual(['dairy', 'eggs']);
});

it('another matter is answered by the concierge, and the question waits', async () => {
  const bookingId = await agreed();
  await talk(t, desk.phone(), 'what time do you arrive?');
  expect((await desk.newest(bookingId)).allergies).toBe('asked');
  await say(t, desk.phone(), 'No allergies');
  expect((await atDesk(t, bookingId)).allergiesSaid).toBe('none');
});

it('what is added later joins what is there, and a no does not wipe it out', async () => {
  const bookingId = await agreed();
  await say(t, desk.phone(), 'shellfish');
  await say(t, desk.phone(), 'Also my brother is allergic to soy');
  await say(t, desk.phone(), 'no other allergies');
  const { allergens } = await atDesk(t, bookingId);
  expect(allergens.map(({ allergen }) => allergen).toSorted()).toEqual(['shellfish', 'soy']);
});

it('inside the time for dietary notes an allergy is kept all the same, and a person looks', async () => {
  const bookingId = await agreed();
  await t.database.pool.query(
    `update bookings set starts_at = $2::timestamptz, event_date = ($2::timestamptz at time zone time_zone)::date,
            start_time = ($2::timestamptz at time zone time_zone)::time where id = $1`,
    [bookingId, t.clock.now().add({ hours: 30 }).toString()],
  );
  await say(t, desk.phone(), 'one guest is allergic to fish');
  expect(await atDesk(t, bookingId)).toMatchObject({ allergens: [{ allergen: 'fish' }], dietaryNotes: null });
  expect(await escalation()).toBe('severe_allergy');
});
