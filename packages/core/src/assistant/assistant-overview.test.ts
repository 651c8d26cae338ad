/** Questions across parties, conversations and money: each is answered as asked, or it is said that it is not known. */
import { AssistantQuestion, type AssistantAnswer } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { someone, startChat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { SACRAMENTO, bookParty, openSacramento } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { arrive, hearAll } from '../../../../tests/support/texts.ts';
import { escalate } from '../conversations/index.ts';
import { encodeId, type Context } from '../kernel/index.ts';
import { seedArticles } from '../knowledge/index.ts';
import { askAssistant, builtInAssistant } from './index.ts';

const BUILT_IN = { builtIn: builtInAssistant, model: null };
let t: TestPlatform;
let support: Context;
let manager: Context;
let finance: Context;
let talk: string;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10, now: '2027-05-30T17:00:00Z' });
  const [fremont] = [await openStation(t, 2), await openSacramento(t)];
  await seedArticles(t.system());
  await bookParty(t, { name: 'Demo Reunion', date: '2027-06-05', adults: 14 });
  await bookParty(t, { name: 'Cay Small', date: '2027-06-03', adults: 10, phone: '(510) 555-0102' });
  await bookParty(t, { name: 'Dee Large', date: '2027-07-04', adults: 30, phone: '(510) 555-0103' });
  await bookParty(t, { name: 'Bea Other', date: '2027-06-12', adults: 12, venue: SACRAMENTO, phone: '(916) 555-0101' });
  [support, finance] = [await someone(t, 'support'), await someone(t, 'finance')];
  manager = await someone(t, 'station_manager', [fremont.id]);
  const { conversationId } = await startChat(t, 'My son has a sesame allergy, is that a problem?');
  talk = encodeId('cnv', conversationId);
  await escalate(t.system(), { conversationId, reason: 'severe_allergy', summary: 'Sesame.', tried: [] });
  await arrive(t, '+15105550188', 'How far do you drive?');
  await hearAll(t);
});
afterAll(() => t.close());

function ask(as: Context, text: string, about: object = {}): Promise<AssistantAnswer> {
  return askAssistant(as, AssistantQuestion.parse({ text, about }), BUILT_IN);
}
const titles = ({ items }: AssistantAnswer) => items.map(({ title }) => title);

describe('of parties', () => {
  it('names the biggest, and no others', async () => {
    const answer = await ask(support, 'What are our three biggest parties?');
    expect(answer.text).toMatch(/by guests:\nDee L\. .*30 guests\.\nDemo R\. .*14 guests\.\nBea O\. .*12 guests/);
    expect(titles(answer).toSorted()).toEqual(['Bea O.', 'Dee L.', 'Demo R.']);
    expect((await ask(manager, 'which is the biggest party in June?')).text).toMatch(/\nDemo R\. [^\n]*\.$/);
  });

  it('knows the next one', async () => {
    const answer = await ask(support, 'when is the next party');
    expect(answer.text).toMatch(/^The next party: Cay S\. \(MH-\w+\), Thursday, June 3, 2027 at 6:00 PM in Fremont/);
    expect(titles(answer)).toEqual(['Cay S.']);
  });

  it('says what was paid so far, and all that is still due', async () => {
    const paid = await ask(support, 'what did Demo Reunion pay so far?');
    expect(paid.text).toMatch(/^MH-\w+, Demo Reunion: \$0(?:\.00)? of \$[\d,.]+ is paid; \$[\d,.]+ is still to pay\.$/);
    expect((await ask(manager, 'what did Demo Reunion pay so far?')).text).toBe('Your role does not see that.');
    const due = await ask(support, 'How much money is still due?');
    expect(due.facts.map(({ label }) => label)).toEqual([
      'Overdue',
      'Due in the next seven days',
      'Still to pay in all',
    ]);
    expect(due.facts.at(-1)?.value).toMatch(/^4 \(\$/);
    expect((await ask(manager, 'How much money is still due?')).facts).toEqual([]);
  });

  it('sums up a day', async () => {
    const answer = await ask(support, 'Summarise today');
    expect(answer.text).toMatch(/^On Sunday, May 30, 2027, no party\./);
    expect(answer.text).toMatch(/Hosts wrote in 1 conversation by .+ and in 1 conversation by .+\./);
    expect((await ask(support, 'recap of June 5')).text).toMatch(/2027, 1 party:\nDemo R\./);
  });
});

describe('of conversations', () => {
  it('counts what came in, by channel', async () => {
    expect((await ask(support, 'How many conversations came in today by SMS?')).text).toBe(
      'On Sunday, May 30, 2027 hosts wrote in 1 conversation by text.',
    );
    expect((await ask(support, 'How many e-mails came in yesterday?')).text).toContain('in no conversation by e-mail');
  });

  it('counts who was handed over, and why', async () => {
    const { text } = await ask(support, 'How many people did the concierge hand over this week and why?');
    expect(text).toMatch(/handed over to people:\nsevere allergy: 1 conversation\.$/);
    expect((await ask(finance, 'How many did the concierge hand over this week?')).text).toBe(
      'Your role does not see that.',
    );
  });

  it('finds them by what they are about, and says where it looked', async () => {
    const answer = await ask(support, 'find conversations about allergies');
    expect(answer.text).toMatch(/^1 conversation about “allergies”\. I looked through the last words/);
    expect(answer.items).toMatchObject([{ link: { to: 'conversation', id: talk } }]);
    expect((await ask(support, 'find conversations about fireworks')).text).toMatch(/^I find none about “fireworks”/);
  });
});

it('says what the articles say of a policy', async () => {
  const { text, facts } = await ask(support, 'what is our cancellation policy?');
  expect(text).toMatch(/^Our article “[^”]+” says:\n/);
  expect(text).toMatch(/cancel/i);
  expect(facts).toEqual([]);
});

it('says that it does not know, and what it can do', async () => {
  for (const asked of ['What colour is the sky over the office?', 'Why is Zorblax never amused?'])
    expect((await ask(support, asked)).text).toMatch(/^I do not know that\. I can find a booking/);
});

it('never proposes what the role may not do, nor offers it', async () => {
  for (const asked of ['assign this to me', 'label it Allergies', 'assign the conversation to Dana']) {
    const { proposal, text } = await ask(manager, asked, { conversation: talk });
    expect([proposal, text]).toEqual([null, 'Your role does not do that, so I do not propose it.']);
  }
  expect((await ask(manager, 'what can you do?')).text).not.toMatch(/assign|draft/);
  expect((await ask(support, 'assign this to me', { conversation: talk })).proposal).not.toBeNull();
});
