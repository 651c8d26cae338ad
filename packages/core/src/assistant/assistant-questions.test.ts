/** What people of a catering company ask in a day's work, as each role, against what the database holds. */
import { AssistantQuestion, type AssistantAnswer } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { someone, staffIdOf, startChat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { SACRAMENTO, bookParty, openSacramento, type BookedParty } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { assignChef } from '../dispatch/index.ts';
import { escalate } from '../conversations/index.ts';
import { encodeId, type Context } from '../kernel/index.ts';
import { seedArticles } from '../knowledge/index.ts';
import { saveStation } from '../stations/index.ts';
import { askAssistant, builtInAssistant } from './index.ts';

const BUILT_IN = { builtIn: builtInAssistant, model: null };
let t: TestPlatform;
let owner: Context;
let support: Context;
let manager: Context;
let chef: Context;
let finance: Context;
let fremontId: string;
let sacramentoPublic: string;
const booked: Record<string, BookedParty> = {};

/** A Wednesday. */
const NOW = '2027-06-16T17:00:00Z';

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10, now: '2027-05-03T17:00:00Z' });
  fremontId = (await openStation(t, 3)).id;
  const sacramento = await openSacramento(t, 2);
  sacramentoPublic = encodeId('stn', sacramento.id);
  await saveStation(t.system(), {
    slug: 'south-bay',
    name: 'South Bay',
    city: 'San José',
    state: 'CA',
    lat: 37.3382,
    lng: -121.8863,
    timeZone: 'America/Los_Angeles',
    alertEmail: 'south-bay@myhibachi.example',
  });
  await seedArticles(t.system());
  const parties = [
    ['Max Past', '2027-05-12', 16, false],
    ['Nora Gone', '2027-06-03', 11, false],
    ['Tom Morrow', '2027-06-17', 12, false],
    ['Wes Kend', '2027-06-19', 22, false],
    ['Sun Day', '2027-06-20', 14, false],
    ['Sam Mento', '2027-06-18', 18, true],
    ['Sally River', '2027-06-26', 10, true],
    ['Jul Late', '2027-07-10', 26, false],
  ] as const;
  for (const [n, [name, date, adults, away]] of parties.entries())
    booked[name] = await bookParty(t, {
      name,
      date,
      adults,
      phone: `(510) 555-01${10 + n}`,
      ...(away ? { venue: SACRAMENTO } : {}),
    });
  t.clock.set(NOW);
  const { pool } = t.database;
  await pool.query("update bookings set status = 'completed' where code = $1", [booked['Max Past']?.code]);
  await pool.query("update bookings set status = 'no_show' where code = $1", [booked['Nora Gone']?.code]);
  [owner, support, finance] = [
    await someone(t, 'super_admin'),
    await someone(t, 'support'),
    await someone(t, 'finance'),
  ];
  manager = await someone(t, 'station_manager', [fremontId]);
  const { rows } = await pool.query<{ id: string }>(
    'select id from chefs where station_id = $1 order by display_name',
    [fremontId],
  );
  const [first] = rows;
  if (first === undefined) throw new Error('no chefs');
  chef = t.as({
    kind: 'staff',
    staffId: staffIdOf(await someone(t, 'chef', [fremontId])),
    role: 'chef',
    stationIds: [fremontId],
    chefId: first.id,
    sessionId: null,
  });
  await assignChef(owner, { bookingId: booked['Tom Morrow']?.id ?? '', chefId: first.id, version: 1 });
  const { conversationId } = await startChat(t, 'My son has a sesame allergy, is that a problem?');
  await escalate(t.system(), { conversationId, reason: 'severe_allergy', summary: 'Sesame.', tried: [] });
}, 60_000);
afterAll(() => t.close());

function ask(as: Context, text: string, more: object = {}): Promise<AssistantAnswer> {
  return askAssistant(as, AssistantQuestion.parse({ text, ...more }), BUILT_IN);
}

const valueOf = ({ facts }: AssistantAnswer, label: string) => facts.find((fact) => fact.label === label)?.value;
const titles = ({ items }: AssistantAnswer) => items.map(({ title }) => title).toSorted();
const dollars = (cents: number) =>
  (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' }).replace(/\.00$/, '');

/** What the events of a station bring in between two days, by the rows themselves. */
async function revenueOf(slugs: readonly string[], from: string, to: string): Promise<string> {
  const { rows } = await t.database.pool.query<{ cents: string }>(
    `select coalesce(sum(b.total_cents), 0) as cents from bookings b join stations s on s.id = b.station_id
      where s.slug = any($1) and b.event_date between $2 and $3 and b.status <> 'cancelled'`,
    [slugs, from, to],
  );
  return dollars(Number(rows[0]?.cents));
}
const JUNE = ['2027-06-01', '2027-06-30'] as const;
const MAY = ['2027-05-01', '2027-05-31'] as const;

describe('a station that is named', () => {
  it('is answered for alone, by its name, city or code', async () => {
    const [there, here] = [await revenueOf(['sacramento'], ...JUNE), await revenueOf(['fremont'], ...JUNE)];
    expect(there).not.toBe(here);
    for (const asked of [
      'revenue in Sacramento this month',
      'Sacramento revenue this month',
      "what is Sacramento's revenue this month?",
      '¿Cuánto ganamos en Sacramento este mes?',
    ]) {
      const answer = await ask(finance, asked);
      expect([asked, answer.text, valueOf(answer, 'Revenue')]).toEqual([
        asked,
        'Sacramento: From Tuesday, June 1, 2027 to Wednesday, June 30, 2027:',
        there,
      ]);
      expect(answer.facts[0]?.link?.search).toMatchObject({ station: sacramentoPublic });
    }
    expect(valueOf(await ask(owner, 'revenue in Fremont this month'), 'Revenue')).toBe(here);
    const none = await ask(owner, 'revenue in San Jose this month');
    expect([none.text.slice(0, 9), valueOf(none, 'Revenue')]).toEqual(['South Bay', '$0']);
    expect(valueOf(await ask(owner, 'how many parties does south-bay have this month'), 'Events')).toBe('0');
  });

  it('stands before the one the console shows; all of them are asked for by saying so', async () => {
    const shown = { station: encodeId('stn', fremontId) };
    const of = async (asked: string) => valueOf(await ask(owner, asked, shown), 'Revenue');
    expect(await of('revenue this month')).toBe(await revenueOf(['fremont'], ...JUNE));
    expect(await of('revenue in Sacramento this month')).toBe(await revenueOf(['sacramento'], ...JUNE));
    expect(await of('revenue of all stations this month')).toBe(await revenueOf(['fremont', 'sacramento'], ...JUNE));
  });

  it('is told apart from the others where several are asked for', async () => {
    const [there, here] = [await revenueOf(['sacramento'], ...JUNE), await revenueOf(['fremont'], ...JUNE)];
    const { text, facts } = await ask(owner, 'revenue by station this month');
    expect(text.split('\n').map((line) => line.replace(/: From .*: Revenue:/, ''))).toEqual([
      `Fremont ${here}`,
      `Sacramento ${there}`,
      'South Bay $0',
    ]);
    expect(facts).toEqual([]);
    const both = await ask(owner, 'compare Fremont and Sacramento this month');
    expect(both.text).toMatch(/Fremont: .*Events: 4;.*\nSacramento: .*Events: 2;/);
  });

  it('is unknown where there is none, and just so where it is out of reach', async () => {
    const asks = ['revenue in % this month', 'how many parties in % this month', 'biggest party in % this month'];
    const more = ['who is free on Friday in %', 'who cooks in % tomorrow', 'deposits due this month in %'];
    for (const asked of [...asks, ...more])
      for (const place of ['Sacramento', 'Chicago']) {
        const answer = await ask(manager, asked.replace('%', place));
        expect(answer).toMatchObject({
          text: `I know no station “${place}” within your reach. Those you see: Fremont.`,
          facts: [],
          items: [],
        });
      }
    expect((await ask(owner, 'revenue in Chicago this month')).text).toBe(
      'I know no station “Chicago” within your reach. Those you see: Fremont, Sacramento and South Bay.',
    );
    const bare = await ask(owner, 'Chicago revenue this month');
    expect([bare.text, bare.facts]).toEqual([expect.stringMatching(/^“Chicago” is no station within your reach/), []]);
    expect(titles(await ask(manager, 'find Sam Mento in Sacramento'))).toEqual([]);
    expect((await ask(chef, 'how many parties in Sacramento this month')).facts).toEqual([]);
  });

  it('narrows parties, chefs, money and the inbox', async () => {
    expect(titles(await ask(owner, 'parties next week in Sacramento'))).toEqual(['Sally R.']);
    expect(titles(await ask(owner, 'parties next week in Fremont'))).toEqual([]);
    expect((await ask(owner, 'next party in Sacramento')).text).toContain('Sam M.');
    expect((await ask(owner, 'biggest party in Sacramento this month')).text).toContain('Sam M.');
    expect((await ask(owner, 'who is free tomorrow in Fremont')).text).toBe(
      'Fremont: On Thursday, June 17, 2027, working and without a party: Chef 2 and Chef 3. Chef 1 already cooks.',
    );
    expect(titles(await ask(support, 'who owes us money in Sacramento'))).toEqual(['Sally River', 'Sam Mento']);
    const inbox = await ask(support, 'how many escalations are open in Sacramento');
    expect(valueOf(inbox, 'Hosts who wait for a person')).toBe('0');
    expect(valueOf(await ask(support, 'how many escalations are open'), 'Hosts who wait for a person')).toBe('1');
    expect((await ask(support, 'conversations today in Fremont')).text).toBe(
      'Fremont: On Wednesday, June 16, 2027 hosts wrote in no conversation.',
    );
    expect((await ask(owner, 'who is off next week in Sacramento')).text).toMatch(/^Sacramento: .* nobody is off\.$/);
    expect(titles(await ask(support, 'find Kend in Sacramento'))).toEqual([]);
    expect(titles(await ask(support, 'find Wes in Fremont'))).toContain('Wes Kend');
  });
});

describe('figures', () => {
  it('are of the days that are asked for', async () => {
    const all = ['fremont', 'sacramento'];
    for (const [asked, from, to] of [
      ["What is this month's revenue?", ...JUNE],
      ['what did we earn last month?', ...MAY],
      ['May revenue', ...MAY],
      ['what did we make last quarter', '2027-01-01', '2027-03-31'],
      ['revenue year to date', '2027-01-01', '2027-06-16'],
      ['revenue this month so far', '2027-06-01', '2027-06-16'],
      ['revenue next month', '2027-07-01', '2027-07-31'],
      ['¿Cuánto ganamos el mes pasado?', ...MAY],
    ] as const)
      expect([asked, valueOf(await ask(owner, asked), 'Revenue')]).toEqual([asked, await revenueOf(all, from, to)]);
  });

  it('stand beside those they are compared with', async () => {
    const [now, then] = [
      await revenueOf(['fremont', 'sacramento'], ...JUNE),
      await revenueOf(['fremont', 'sacramento'], ...MAY),
    ];
    const { text, facts } = await ask(finance, 'revenue compared with last month');
    expect(text.split('\n').map((line) => line.split('Revenue: ')[1])).toEqual([now, then]);
    expect(facts).toEqual([]);
    const hidden = await ask(manager, 'revenue compared with last month');
    expect(hidden.text).toContain('revenue is not shown to your role');
    expect(JSON.stringify(hidden)).not.toContain('$');
  });

  it('are averages of the events, where there are any', async () => {
    expect(valueOf(await ask(owner, 'average party size this month'), 'Guests per event, on average')).toBe('14.5');
    const ofManager = await ask(manager, 'average revenue per party this month');
    expect(ofManager.facts.map(({ label, value }) => [label, value])).toEqual([
      ['Guests per event, on average', '14.8'],
    ]);
    expect((await ask(owner, 'average party size in South Bay this month')).text).toContain('there is no average');
  });

  it('are not given for what is not counted, nor for a word that is not understood', async () => {
    for (const asked of [
      'tips this month',
      'taxes collected last quarter',
      'how much sales tax did we collect last month',
      'how much in travel fees this month',
      'how much did we refund this month?',
      'upcoming birthdays',
      'hot leads',
      'leads not called yet',
      'how many vegetarian guests this weekend',
      'total revenue for Chef 1 this month',
      'how many bookings were made by phone in May',
      'how many parties with more than 20 guests next month',
      'profit this month',
      'weather tomorrow',
      'propinas este mes',
    ]) {
      const { text, facts } = await ask(owner, asked);
      expect([asked, facts]).toEqual([asked, []]);
      expect([asked, text]).toEqual([
        asked,
        expect.stringMatching(/^I do not (?:know that|understand)|nothing else I understand/),
      ]);
    }
    expect((await ask(manager, 'how many leads this week')).text).toContain('leads are not shown to your role');
    expect((await ask(owner, 'bookings in 94538')).text).toContain('I do not look for parties by ZIP code');
  });
});

describe('parties and bookings', () => {
  it('of few days are named', async () => {
    for (const [asked, found] of [
      ['parties this weekend', ['Sun D.', 'Wes K.']],
      ['parties next Saturday', ['Sally R.']],
      ['how many parties tomorrow in Fremont', ['Tom M.']],
      ['who is the host of the party tomorrow', ['Tom M.']],
      ['do we have any party on July 4?', []],
      ['¿Cuántas fiestas hay mañana en Fremont?', ['Tom M.']],
    ] as const)
      expect([asked, titles(await ask(manager, asked))]).toEqual([
        asked,
        found.filter((title) => title !== 'Sally R.'),
      ]);
    expect(titles(await ask(owner, 'parties next Saturday'))).toEqual(['Sally R.']);
    expect(valueOf(await ask(owner, 'how many guests on Sunday'), 'Guests')).toBe('14');
  });

  it('without a chef are named', async () => {
    const lacking = await ask(owner, 'which bookings have no chef?');
    expect([valueOf(lacking, 'Without a chef'), titles(lacking)]).toEqual(['3', ['Sam Mento', 'Sun Day', 'Wes Kend']]);
    expect(titles(await ask(manager, 'which parties have no chef this week'))).toEqual(['Sun Day', 'Wes Kend']);
  });

  it('that are over are among the biggest and in the summary of their day', async () => {
    expect((await ask(owner, 'biggest party last month')).text).toContain('Max P.');
    expect((await ask(owner, 'recap of May 12')).text).toMatch(/2027, 1 party:\nMax P\./);
  });

  it('are listed by what is owed, for those who may see money', async () => {
    const owing = await ask(finance, 'who owes how much?');
    expect(owing.text).toBe('In all 8 bookings have something to pay:');
    expect(owing.items.find(({ title }) => title === 'Wes Kend')?.detail).toContain('$1,309.83 to pay');
    const overdue = await ask(finance, 'which bookings are overdue?');
    expect([titles(overdue), valueOf(overdue, 'Still to pay, overdue')]).toEqual([
      ['Max Past', 'Nora Gone'],
      `2 (${dollars(95_260 + 65_491)})`,
    ]);
    expect((await ask(owner, 'how much does Wes Kend owe us?')).text).toContain('$1,309.83 is still to pay');
    const next = await ask(owner, 'what is due next month in Fremont');
    expect(next.facts.map(({ value }) => value)).toEqual([`1 (${dollars(154_798)})`]);
    for (const asked of ['who owes us money', 'which bookings are overdue?', 'how much does Wes Kend owe us?'])
      expect(await ask(manager, asked)).toMatchObject({ text: 'Your role does not see that.' });
  });

  it('are listed by the day their deposit is due, and by what became of them', async () => {
    const none = await ask(owner, 'deposits due this week');
    expect([none.text, none.items]).toEqual([expect.stringContaining('no booking waits for its deposit'), []]);
    const due = await ask(manager, 'deposits due in May');
    expect(titles(due)).toEqual(['Jul Late', 'Sun Day', 'Tom Morrow', 'Wes Kend']);
    expect(JSON.stringify(due)).not.toContain('$');
    expect(titles(await ask(owner, 'how many no-shows this month'))).toEqual(['Nora Gone']);
    expect(titles(await ask(owner, 'no-shows in Sacramento this month'))).toEqual([]);
    expect(titles(await ask(owner, 'how many parties were completed last month'))).toEqual(['Max Past']);
  });

  it('are looked at one by one for allergies, and it is said that nothing declared is no promise', async () => {
    const { text, facts } = await ask(manager, 'allergies tomorrow');
    expect(text).toMatch(/I looked at all 1 party\. Nothing is declared, which does not say that there is nothing\.$/);
    expect(facts).toEqual([]);
    const declared = JSON.stringify([{ allergen: 'sesame', severity: 'severe' }]);
    await t.database.pool.query('update bookings set allergens_enc = $1 where code = $2', [
      owner.crypto.encrypt('bookings.allergens', declared),
      booked['Wes Kend']?.code,
    ]);
    const weekend = await ask(manager, 'any allergies this weekend in Fremont?');
    expect(weekend.text).toMatch(/I looked at all 2 parties\. Declared:\nWes K[^\n]*: sesame \(severe\)\.$/);
  });
});

describe('people', () => {
  it('who are free are those who work and cook at no party', async () => {
    expect((await ask(manager, 'which chefs are free on Friday?')).text).toBe(
      'On Friday, June 18, 2027, working and without a party: Chef 1 (Fremont), Chef 2 (Fremont) and Chef 3 (Fremont).',
    );
    expect((await ask(chef, 'am I free tomorrow')).text).toBe('On Thursday, June 17, 2027 you are not free to cook.');
    expect((await ask(chef, 'which chefs are free on Friday')).text).toContain('you work and cook at no party yet');
    expect((await ask(finance, 'which chefs are free on Friday')).text).toBe('Your role does not see that.');
  });

  it('on duty are those of today, and a colleague is asked after by name', async () => {
    expect((await ask(owner, 'who is on duty')).text).toBe('On Wednesday, June 16, 2027 there is no party.');
    expect((await ask(owner, '¿Quién cocina mañana?')).text).toContain('1 party: Chef 1 cooks.');
    expect((await ask(owner, 'is Dana off next week')).text).toContain('nobody is off');
    expect((await ask(owner, 'is Dana off next week in Chicago')).text).toContain('I know no station “Chicago”');
  });

  it('are reached by the page of their booking, and nothing is put off by a sentence', async () => {
    const code = booked['Wes Kend']?.code ?? '';
    const { text, items, facts } = await ask(manager, `phone of the customer of ${code}`);
    expect([text, items.length, facts]).toEqual([expect.stringContaining(`they are on the page of ${code}`), 1, []]);
    for (const asked of ['snooze this conversation', 'call Wes Kend', 'cancel the party of tomorrow'])
      expect((await ask(support, asked)).text).toMatch(/^I cannot do that from here, and nothing was changed\./);
  });

  it('whose money comes back wait for those who decide', async () => {
    expect(valueOf(await ask(owner, 'refunds waiting'), 'To decide: refund')).toBe('0');
    expect((await ask(support, 'refunds waiting')).text).toBe('Nothing waits for a decision of yours.');
    expect((await ask(support, 'overdue escalations')).facts.map(({ label }) => label)).toContain('Of these, late');
  });
});
