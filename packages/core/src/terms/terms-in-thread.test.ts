/** What was texted by itself stands in the conversation with that phone: whoever reads the answers sees the questions. */
import { expect, it } from 'vitest';
import { createStaff } from '../../../../tests/support/staff.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';
import { withTermsDesk, type TermsDesk } from '../../../../tests/support/terms-desk.ts';
import { askHosts, say, texted } from '../../../../tests/support/texts.ts';
import { threadTexted } from '../conversations/index.ts';
import { getConversation, listConversations } from '../inbox/index.ts';
import { ConversationQuery } from '@myhibachi/contracts';
import { getDeskBooking } from '../desk/index.ts';
import { decodeId, type Context } from '../kernel/index.ts';

let desk: TermsDesk;
let t: TestPlatform;
withTermsDesk((opened) => {
  desk = opened;
  ({ t } = opened);
});

async function thread() {
  const support = (await createStaff(t, 'support', [])).ctx;
  const query = ConversationQuery.parse({ q: desk.phone(), status: 'all', limit: 1 });
  const [row] = (await listConversations(support, query)).items;
  if (row === undefined) throw new Error('nobody has written');
  return getConversation(support, { conversationId: decodeId('cnv', row.id) });
}

type Entry = Awaited<ReturnType<typeof thread>>['messages'][number];

const isTexted = ({ author, delivery }: Entry) => author === 'system' && delivery !== null;
/** As it left: our name, the way to stop, and the link, which only the host may hold, are left out to compare. */
const bare = (text: string) =>
  text
    .replace(/^\[Sandbox\] [^:]+: /, '')
    .replace(/ Reply STOP to opt out\.$/, '')
    .replaceAll(/https?:\S+/g, 'LINK');

it('in its own words, in its place and once, and without the links only the host may hold', async () => {
  await desk.asked();
  await say(t, desk.phone(), 'I AGREE');
  await say(t, desk.phone(), 'Yes, my wife cannot eat shrimp');
  const { messages } = await thread();
  const texts = messages.filter(isTexted);
  expect(texts.map(({ text }) => bare(text))).toEqual(texted(t, desk.phone()).map(bare));
  for (const { text } of texts) expect(text).not.toMatch(/https?:\/\/[^/]+\/(?!…)/u);
  expect(texts.some(({ text }) => /https?:\/\/[^/]+\/…/u.test(text))).toBe(true);
  const order = ['To accept, reply I AGREE', 'I AGREE', 'Any food allergies', 'Yes, my wife', 'guarantee'];
  const places = order.map((words) => messages.findIndex(({ text }) => text.includes(words)));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
  expect(messages[places[1] ?? 0]?.author).toBe('system');
  // Whoever is told of it again, and at the same time, finds it there.
  const { rows } = await t.database.pool.query(`select id from messages where direction = 'out'`);
  await Promise.all(rows.map(({ id }) => threadTexted(t.system(), { messageId: id })));
  expect((await thread()).messages).toEqual(messages);
});

it('with the words that end it, and with nobody woken or counted as answered by it', async () => {
  await desk.asked();
  await say(t, desk.phone(), 'I want a person please');
  await t.takeJobs('conversation.host_spoke');
  const before = await thread();
  await desk.booked();
  await askHosts(t);
  const after = await thread();
  expect(after.messages.length).toBeGreaterThan(before.messages.length);
  const { status, unread, waitingSince, owner } = before;
  expect(after).toMatchObject({ status, unread, waitingSince, owner });
  expect(await t.takeJobs('conversation.host_spoke')).toEqual([]);
  await say(t, desk.phone(), 'STOP');
  const texts = (await thread()).messages.slice(-2);
  expect(texts.map(({ author }) => author)).toEqual(['host', 'system']);
  expect(texts[1]?.text).toMatch(/no more texts|unsubscribed|will not/i);
});

it('comes with a first STOP, which opens and closes its conversation at once', async () => {
  await desk.asked();
  await say(t, desk.phone(), 'STOP');
  const { status, messages } = await thread();
  expect(status).toBe('closed');
  expect(messages.map(({ author }) => author).slice(-2)).toEqual(['host', 'system']);
  expect(messages.filter(isTexted).map(({ text }) => bare(text))).toEqual(texted(t, desk.phone()).map(bare));
});

it('is read in the list of messages too, by whoever may read along and know money, and by nobody else', async () => {
  const bookingId = await desk.asked();
  const { ctx: support } = await createStaff(t, 'support', []);
  const { ctx: finance } = await createStaff(t, 'finance', []);
  const termsAsked = async (as: Context) =>
    (await getDeskBooking(as, { bookingId })).messages.find(
      ({ template, channel }) => template === 'terms_request' && channel === 'sms',
    );
  const words = (await termsAsked(support))?.words ?? '';
  expect(words).toContain('To accept, reply I AGREE');
  expect(words).not.toMatch(/https?:\/\/[^/]+\/(?!…)/u);
  expect((await termsAsked(finance))?.words).toBeNull();
});
