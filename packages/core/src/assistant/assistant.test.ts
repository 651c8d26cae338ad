/** The console's assistant by role: each sees and does what is theirs, and nothing happens without a yes. */
import { AssistantQuestion, type AssistantAnswer } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn, someone, staffIdOf, startChat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { SACRAMENTO, bookParty, openSacramento, type BookedParty } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { loadConversation } from '../conversations/index.ts';
import { addLabel } from '../inbox/index.ts';
import { decodeId, encodeId, type Context } from '../kernel/index.ts';
import { seedArticles } from '../knowledge/index.ts';
import { askAssistant, builtInAssistant, confirmProposal } from './index.ts';

const BUILT_IN = { builtIn: builtInAssistant, model: null };
let t: TestPlatform;
let support: Context;
let chef: Context;
let manager: Context;
let mine: BookedParty;
let theirs: BookedParty;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  const [fremont] = [await openStation(t), await openSacramento(t)];
  await seedArticles(t.system());
  mine = await bookParty(t, { name: 'Ada Own', date: '2027-06-05' });
  theirs = await bookParty(t, { name: 'Bea Other', date: '2027-06-12', venue: SACRAMENTO, phone: '(916) 555-0101' });
  support = await someone(t, 'support');
  manager = await someone(t, 'station_manager', [fremont.id]);
  const { id: chefId } = await t.platform.db
    .selectFrom('chefs')
    .select('id')
    .where('station_id', '=', fremont.id)
    .executeTakeFirstOrThrow();
  const { staffId } = { staffId: staffIdOf(await someone(t, 'chef', [fremont.id])) };
  chef = t.as({ kind: 'staff', staffId, role: 'chef', stationIds: [fremont.id], chefId, sessionId: null });
});
afterAll(() => t.close());

function ask(as: Context, text: string, about: object = {}): Promise<AssistantAnswer> {
  return askAssistant(as, AssistantQuestion.parse({ text, about }), BUILT_IN);
}

const valueOf = ({ facts }: AssistantAnswer, label: string) => facts.find((fact) => fact.label === label)?.value;
const titles = ({ items }: AssistantAnswer) => items.map(({ title }) => title);

describe('finding', () => {
  it('shows each role what it reaches, with the page it stands on', async () => {
    const found = await ask(support, 'find Ada Own');
    expect(found.items).toContainEqual(
      expect.objectContaining({ title: 'Ada Own', link: { to: 'booking', id: mine.publicId, search: {} } }),
    );
    expect(found.about).toMatchObject({ booking: mine.publicId });
    expect(titles(await ask(support, 'find Bea Other'))).toContain('Bea Other');
    expect(titles(await ask(manager, 'find Bea Other'))).toEqual([]);
    expect(titles(await ask(manager, 'find Ada Own'))).toEqual(['Ada Own']);
    for (const who of ['Ada Own', 'Bea Other', theirs.code]) expect(titles(await ask(chef, `find ${who}`))).toEqual([]);
  });
});

describe('summing up', () => {
  it('tells a booking as far as the role may see it', async () => {
    const whole = await ask(support, `summarise ${mine.code}`);
    expect(whole.text).toMatch(/Ada Own: Saturday, June 5, 2027 at 6:00 PM in Fremont .*10 adults/);
    expect(whole.text).toMatch(/The total is \$\d/);
    expect(valueOf(whole, 'Total')).toMatch(/^\$/);
    const byPage = await ask(support, 'summarise this booking', { booking: mine.publicId });
    expect(byPage.text).toBe(whole.text);
    const withoutMoney = await ask(manager, `summarise ${mine.code}`);
    expect(withoutMoney.text).toContain('Ada Own');
    expect(JSON.stringify(withoutMoney)).not.toContain('$');
    for (const [who, code] of [
      [manager, theirs.code],
      [chef, mine.code],
    ] as const)
      expect((await ask(who, `summarise ${code}`)).text).toBe('I find nothing like that within your reach.');
  });

  it('tells a conversation in the words of the host, to those who may read it', async () => {
    const { conversationId, visitor } = await startChat(t, 'Hello, is salmon possible?');
    await sayIn(t, visitor, 'And what if it rains?');
    const about = { conversation: encodeId('cnv', conversationId) };
    const told = await ask(support, 'sum this up', about);
    expect(told.text).toContain('They wrote: “And what if it rains?”');
    expect(told.text).toContain('the concierge answers');
    expect(told.items[0]?.link).toEqual({ to: 'conversation', id: about.conversation, search: {} });
    expect((await ask(chef, 'summarise this conversation', about)).text).toBe('Your role does not see that.');
  });
});

describe('counting', () => {
  it('counts a period with the list behind every number, and money only for those who may see it', async () => {
    const counted = await ask(support, 'How many bookings and events, and what revenue in June?');
    expect(counted.text).toBe('From Tuesday, June 1, 2027 to Wednesday, June 30, 2027:');
    expect(counted.facts.map(({ label }) => label)).toEqual(['Bookings made', 'Events', 'Revenue']);
    expect(valueOf(counted, 'Events')).toBe('2');
    expect(counted.facts.map(({ link }) => link?.to)).toEqual(['bookings', 'bookings', 'bookings']);
    const ofManager = await ask(manager, 'how many events and what revenue in June?');
    expect([valueOf(ofManager, 'Events'), valueOf(ofManager, 'Revenue')]).toEqual(['1', undefined]);
    expect(ofManager.text).toContain('revenue is not shown to your role');
    expect(valueOf(await ask(chef, 'how many events in June?'), 'Events')).toBe('0');
    expect(JSON.stringify(await ask(chef, 'what revenue in June?'))).not.toContain('$');
  });

  it('counts what waits: parties without a chef, holds, the inbox', async () => {
    expect(valueOf(await ask(support, 'unassigned events in June'), 'Without a chef')).toBe('2');
    expect(valueOf(await ask(manager, 'unassigned events in June'), 'Without a chef')).toBe('1');
    const holds = await ask(support, 'any holds about to expire?');
    expect(holds.facts).toEqual([expect.objectContaining({ label: 'Holds that expire within two hours', value: '0' })]);
    expect(holds.facts[0]?.link).toMatchObject({ to: 'holds', search: { withinMinutes: '120' } });
    expect((await ask(chef, 'any holds about to expire?')).facts).toEqual([]);
    expect((await ask(support, 'what is in the inbox?')).facts).toHaveLength(5);
    expect((await ask(chef, 'what is in the inbox?')).text).toBe('Your role does not see that.');
  });
});

describe('drafting a reply', () => {
  it('composes one for the composer, backed as the concierge’s own, and sends nothing', async () => {
    const { conversationId, seq } = await startChat(t, 'What would 12 adults cost in 94538?');
    const about = { conversation: encodeId('cnv', conversationId) };
    const drafted = await ask(support, 'draft a reply', about);
    expect(drafted.draft).toMatchObject({ conversation: about.conversation, text: expect.stringMatching(/\$714\.45/) });
    const { lastSeq } = await loadConversation(t.system(), conversationId);
    expect(lastSeq).toBe(seq);
    const refused = await ask(manager, 'draft a reply', about);
    expect([refused.draft, refused.text]).toEqual([null, 'Your role does not see that.']);
    expect((await ask(support, 'draft a reply')).text).toContain('Which conversation?');
  });
});

describe('a change', () => {
  async function proposed(as: Context, text: string, conversationId: string) {
    const { proposal } = await ask(as, text, { conversation: encodeId('cnv', conversationId) });
    if (proposal === null) throw new Error('nothing was proposed');
    return { proposalId: decodeId('prp', proposal.id), summary: proposal.summary };
  }

  it('is made only after the asker’s yes to the exact words, once, and in their name', async () => {
    const { conversationId } = await startChat(t, 'Anybody there?');
    const wish = await proposed(support, 'assign this to me', conversationId);
    expect(wish.summary).toBe('Assign this visitor’s conversation to you?');
    expect((await loadConversation(t.system(), conversationId)).owner.kind).toBe('concierge');
    const other = await someone(t, 'support');
    await expect(confirmProposal(other, wish)).rejects.toMatchObject({ code: 'not_found' });
    await expect(confirmProposal(support, { ...wish, summary: 'Delete everything?' })).rejects.toMatchObject({
      code: 'not_found',
    });
    const both = await Promise.allSettled([confirmProposal(support, wish), confirmProposal(support, wish)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await loadConversation(t.system(), conversationId)).owner).toEqual({
      kind: 'staff',
      staffId: staffIdOf(support),
    });
    await expect(confirmProposal(support, wish)).rejects.toMatchObject({ code: 'already_done' });
    const rows = await t.platform.db
      .selectFrom('audit_log')
      .select(['action', 'actor'])
      .where('entity_id', '=', conversationId)
      .execute();
    expect(rows).toContainEqual({ action: 'assistant.confirm', actor: `staff:${staffIdOf(support)}` });
    expect(rows.filter(({ actor }) => actor === `staff:${staffIdOf(support)}`).length).toBeGreaterThan(1);
  });

  it('names the colleague or the label, and is refused to those whose role does not do it', async () => {
    const { conversationId } = await startChat(t, 'We have a nut allergy.');
    const admin = await someone(t, 'super_admin');
    await addLabel(admin, { name: 'Allergies', colour: 'warn' });
    const label = await proposed(support, 'label it allergies', conversationId);
    expect(label.summary).toBe('Label the conversation with this visitor “Allergies”?');
    expect(await confirmProposal(support, label)).toEqual({ text: 'Done: the labels are changed.' });
    const about = { conversation: encodeId('cnv', conversationId) };
    expect((await ask(support, 'summarise this', about)).text).toContain('Labels: Allergies.');
    expect((await ask(support, 'label it Wedding cake', about)).text).toContain('Please choose one of: Allergies');
    const read = await ask(manager, 'assign this to me', about);
    expect(read.proposal === null || (await refusedTo(manager, read))).toBe(true);
    expect((await ask(chef, 'assign this to me', about)).proposal).toBeNull();
  });

  async function refusedTo(as: Context, { proposal }: AssistantAnswer): Promise<boolean> {
    if (proposal === null) return true;
    const wish = { proposalId: decodeId('prp', proposal.id), summary: proposal.summary };
    return confirmProposal(as, wish).then(
      () => false,
      () => true,
    );
  }

  it('is asked anew when the yes comes too late', async () => {
    const { conversationId } = await startChat(t, 'Hello?');
    const wish = await proposed(support, 'assign this to me', conversationId);
    const now = t.clock.now();
    t.clock.set(now.add({ minutes: 16 }));
    await expect(confirmProposal(support, wish)).rejects.toMatchObject({ code: 'link_expired' });
    t.clock.set(now);
  });

  it('is asked of people of ours alone', async () => {
    await expect(ask(t.visitor(), 'find Ada')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(confirmProposal(t.visitor(), { proposalId: mine.id, summary: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
