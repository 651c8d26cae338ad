/** What the console's assistant says of who cooks, who is off and what waits; and of a booking's conversation by its code. */
import { AssistantQuestion, type AssistantAnswer } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { someone, staffIdOf, startChat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { SACRAMENTO, bookParty, openSacramento, type BookedParty } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { grantTimeOff, requestTimeOff } from '../chefs/index.ts';
import { loadConversation } from '../conversations/index.ts';
import { assignChef } from '../dispatch/index.ts';
import { decodeId, encodeId, type Context } from '../kernel/index.ts';
import { addLabel } from '../inbox/index.ts';
import { askAssistant, builtInAssistant, confirmProposal } from './index.ts';

const BUILT_IN = { builtIn: builtInAssistant, model: null };
/** A Saturday, and the one after it. */
const [SATURDAY, NEXT] = ['2027-06-05', '2027-06-12'];
let t: TestPlatform;
let support: Context;
let manager: Context;
let chef: Context;
let finance: Context;
let chefName: string;
let mine: BookedParty;
let theirs: BookedParty;
let conversationId: string;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  const [fremont] = [await openStation(t, 2), await openSacramento(t)];
  mine = await bookParty(t, { name: 'Ada Own', date: SATURDAY });
  await bookParty(t, { name: 'Cay Bare', date: SATURDAY, start: '12:00', phone: '(510) 555-0102' });
  theirs = await bookParty(t, { name: 'Bea Other', date: NEXT, venue: SACRAMENTO, phone: '(916) 555-0101' });
  [support, finance] = [await someone(t, 'support'), await someone(t, 'finance')];
  manager = await someone(t, 'station_manager', [fremont.id]);
  const roster = await t.platform.db
    .selectFrom('chefs')
    .select(['id', 'display_name as name', 'station_id as stationId'])
    .orderBy('display_name')
    .execute();
  const [one, two] = roster.filter(({ stationId }) => stationId === fremont.id);
  const far = roster.find(({ stationId }) => stationId !== fremont.id);
  if (one === undefined || two === undefined || far === undefined) throw new Error('no chefs');
  chefName = one.name;
  const staffId = staffIdOf(await someone(t, 'chef', [fremont.id]));
  chef = t.as({ kind: 'staff', staffId, role: 'chef', stationIds: [fremont.id], chefId: one.id, sessionId: null });
  await assignChef(manager, { bookingId: mine.id, chefId: one.id, version: 1 });
  const days = { firstDate: '2027-06-08', lastDate: '2027-06-09', reason: 'A private matter' };
  await grantTimeOff(t.system(), { chefId: far.id, ...days });
  await requestTimeOff(manager, { chefId: two.id, ...days });
  const chat = await startChat(t, 'May we have more scallops?');
  conversationId = chat.conversationId;
  await t.platform.db
    .updateTable('conversations')
    .set({ booking_id: mine.id })
    .where('id', '=', conversationId)
    .execute();
});
afterAll(() => t.close());

function ask(as: Context, text: string, about: object = {}): Promise<AssistantAnswer> {
  return askAssistant(as, AssistantQuestion.parse({ text, about }), BUILT_IN);
}

const titles = ({ items }: AssistantAnswer) => items.map(({ title }) => title);

describe('who cooks', () => {
  it('on a day is said of the stations in reach, with each party, and what still lacks a chef', async () => {
    const asked = await ask(support, `who cooks on ${SATURDAY}?`);
    expect(asked.text).toBe(`On Saturday, June 5, 2027, 2 parties: ${chefName} cooks. 1 party still needs a chef.`);
    expect(asked.items).toContainEqual({
      title: 'Ada O.',
      detail: `${mine.code}, Saturday, June 5 at 6:00 PM, deposit pending: ${chefName}`,
      link: { to: 'booking', id: mine.publicId, search: {} },
    });
    expect(asked.items.map(({ detail }) => detail).join()).toContain('no chef yet');
    expect((await ask(support, `who cooks on ${NEXT}`)).text).toContain('1 party: nobody cooks yet.');
    expect((await ask(manager, `who cooks on ${NEXT}`)).text).toBe('On Saturday, June 12, 2027 there is no party.');
  });

  it('at one party is said by its code, its host or its page', async () => {
    const sentence = `${chefName} cooks at ${mine.code}, Ada Own, on Saturday, June 5, 2027 at 6:00 PM.`;
    expect((await ask(support, `who cooks ${mine.code}?`)).text).toBe(sentence);
    expect((await ask(support, 'who cooks for Ada Own')).text).toBe(sentence);
    expect((await ask(support, 'who is cooking here?', { booking: mine.publicId })).text).toBe(sentence);
    expect((await ask(support, `who cooks ${theirs.code}`)).text).toContain('No chef is assigned yet');
    expect((await ask(manager, `who cooks ${theirs.code}`)).text).toBe('I find nothing like that within your reach.');
  });

  it('is told a chef of their own parties only', async () => {
    const own = await ask(chef, `what do I cook from ${SATURDAY} to ${NEXT}?`);
    expect(own.text).toBe('From Saturday, June 5, 2027 to Saturday, June 12, 2027 you cook at 1 party:');
    expect(titles(own)).toEqual(['Ada O.']);
    expect((await ask(chef, `who cooks on ${SATURDAY}`)).text).toContain('you cook at 1 party');
    expect((await ask(chef, `when do I work on ${NEXT}`)).text).toBe(
      'On Saturday, June 12, 2027 you cook at no party.',
    );
    expect((await ask(chef, `who cooks ${theirs.code}`)).text).toBe('I find nothing like that within your reach.');
    expect((await ask(support, `when do I work on ${SATURDAY}`)).text).toMatch(
      /^You cook at none yourself\. On Saturday/,
    );
  });

  it('is refused in words where more days are asked for than the calendar gives', async () => {
    expect((await ask(support, 'who cooks this year')).text).toMatch(/at most 62 days/);
  });
});

describe('who is off', () => {
  it('is said with the days, granted or asked for, and never why', async () => {
    const off = await ask(support, 'who is off from June 7 to June 13 2027?');
    expect(off.text).toMatch(/^From Monday, June 7, 2027 to Sunday, June 13, 2027 .* and .*:$/);
    expect(off.items.map(({ detail }) => detail).toSorted()).toEqual([
      'Asks to be off Tuesday, June 8 to Wednesday, June 9',
      'Off Tuesday, June 8 to Wednesday, June 9',
    ]);
    expect(off.items[0]?.link).toEqual({ to: 'time-off', id: null, search: {} });
    expect(JSON.stringify(off)).not.toContain('private');
    expect((await ask(support, 'who is off on 2027-06-10')).text).toBe('On Thursday, June 10, 2027 nobody is off.');
  });

  it('reaches as far as the role does', async () => {
    expect((await ask(manager, 'who is off on 2027-06-08')).items).toHaveLength(1);
    expect((await ask(chef, 'who is off on 2027-06-08')).text).toBe('On Tuesday, June 8, 2027 you have no time off.');
    expect((await ask(finance, 'who is off on 2027-06-08')).text).toBe('Your role does not see that.');
  });
});

describe('what waits', () => {
  const labels = ({ facts }: AssistantAnswer) => facts.map(({ label }) => label);

  it('is counted with the open conversations, the concierge’s too', async () => {
    const { facts } = await ask(support, 'how many open conversations are there?');
    expect(facts).toContainEqual({
      label: 'Open, with the concierge’s',
      value: '1',
      link: { to: 'inbox', id: null, search: {} },
    });
  });

  it('for us is all of it, as far as each may see it', async () => {
    const all = labels(await ask(support, 'what waits for us?'));
    expect(all).toEqual(
      expect.arrayContaining(['Hosts who wait for a person', 'Overdue', 'Waiting for their deposit']),
    );
    const own = labels(await ask(chef, 'what waits for us?'));
    expect(own).not.toEqual(expect.arrayContaining(['Hosts who wait for a person']));
    expect(own).not.toContain('Overdue');
  });

  it('to be paid this week is told to those who may see money, and the others hear that they may not', async () => {
    const due = await ask(support, 'what is due this week?');
    expect(labels(due)).toEqual(['Still to pay for parties from Monday, April 12 to Sunday, April 18']);
    for (const who of [chef, manager])
      expect(await ask(who, 'what is due this week?')).toMatchObject({
        text: 'That is not shown to your role.',
        facts: [],
      });
  });
});

describe('the conversation of a booking, by its code', () => {
  async function confirmed(as: Context, text: string): Promise<string> {
    const { proposal } = await ask(as, text);
    if (proposal === null) throw new Error('nothing was proposed');
    await confirmProposal(as, { proposalId: decodeId('prp', proposal.id), summary: proposal.summary });
    return proposal.summary;
  }

  it('is assigned after a yes: to the asker, or to a colleague who answers hosts', async () => {
    expect(await confirmed(support, `assign ${mine.code} to me`)).toBe('Assign this visitor’s conversation to you?');
    const { owner } = await loadConversation(t.system(), conversationId);
    expect(owner).toEqual({ kind: 'staff', staffId: staffIdOf(support) });
    const { staffId } = await createStaff(t, 'support', []);
    await t.platform.db.updateTable('staff_users').set({ name: 'Dana Desk' }).where('id', '=', staffId).execute();
    expect(await confirmed(support, `give the conversation of ${mine.code} to Dana`)).toContain('to Dana Desk?');
    expect((await loadConversation(t.system(), conversationId)).owner).toEqual({ kind: 'staff', staffId });
  });

  it('is labelled, summed up and answered by a draft', async () => {
    await addLabel(await someone(t, 'super_admin'), { name: 'Allergies', colour: 'warn' });
    expect(await confirmed(support, `label the conversation of ${mine.code} Allergies`)).toContain('“Allergies”?');
    const told = await ask(support, `sum up the conversation about ${mine.code}`);
    expect(told.text).toContain('They wrote: “May we have more scallops?”');
    expect(told.about).toMatchObject({ conversation: encodeId('cnv', conversationId) });
    expect((await ask(support, `draft a reply for ${mine.code}`)).draft).toMatchObject({
      conversation: encodeId('cnv', conversationId),
    });
  });

  it('is none where the host has written nothing, where the booking is out of reach, or where a chef is meant', async () => {
    expect((await ask(support, `assign the chat of ${theirs.code} to me`)).text).toBe(
      `I find no conversation with the host of ${theirs.code}.`,
    );
    expect(await ask(manager, `assign the chat of ${theirs.code} to me`)).toMatchObject({ proposal: null });
    expect(await ask(chef, `assign ${mine.code} to me`)).toMatchObject({ proposal: null });
    const toChef = await ask(support, `give ${mine.code} to ${chefName}`);
    expect(toChef).toMatchObject({
      proposal: null,
      text: expect.stringContaining(`open ${mine.code} and do it there`),
    });
  });
});
