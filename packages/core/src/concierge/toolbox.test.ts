/** Whom each tool serves, and that nothing is written without a yes to exactly what was asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  FREMONT,
  confirmedBooking,
  holdRequest,
  look,
  openStation,
  quoteFor,
  type Booked,
} from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { loadConversation, openVisitor, readTurns, receiveHostMessage } from '../conversations/index.ts';
import { encodeId, newId } from '../kernel/index.ts';
import {
  TOOLS,
  openToolbox,
  toolNames,
  type Caller,
  type PendingProposal,
  type Proposal,
  type Toolbox,
} from './index.ts';

const ZONE = 'America/Los_Angeles';
let t: TestPlatform;
let mine: Booked;
let me: Caller;

async function customerOf(code: string): Promise<string> {
  const row = await t.platform.db
    .selectFrom('bookings')
    .select('customer_id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return row.customer_id;
}

beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  mine = await confirmedBooking(t, { date: '2027-06-05', host: 1 });
  me = { kind: 'host', customerId: await customerOf(mine.code), sessionId: newId(), writes: true };
});
afterAll(() => t.close());

const GUEST: Caller = { kind: 'guest' };
const CONVERSATION = { id: newId(), channel: 'web_chat' } as const;

function open(caller: Caller, pending: PendingProposal | null = null, ctx = t.visitor()): Toolbox {
  return openToolbox(ctx, { caller, conversation: CONVERSATION, language: 'en', zone: ZONE, pending });
}

function pend(proposal: Proposal | null, answer: PendingProposal['answer'], key = 'a'.repeat(64)): PendingProposal {
  if (proposal === null) throw new Error('nothing was proposed');
  return { ...proposal, key, answer };
}

async function proposeHold(date: string, host: number): Promise<Proposal | null> {
  const tools = open(GUEST);
  expect(await tools.propose('place_hold', holdRequest(await quoteFor(t), { date, host }))).toMatchObject({ ok: true });
  return tools.proposed();
}

async function holdsOn(date: string): Promise<number> {
  const rows = await t.platform.db.selectFrom('holds').select('id').where('event_date', '=', date).execute();
  return rows.length;
}

describe('who reaches which tool', () => {
  const scopes = (scope: string) => toolNames().filter((name) => TOOLS[name].scope === scope);

  it('a visitor reaches what is public and nothing else', async () => {
    // Booking by text needs a number that texts.
    expect(open(GUEST).names).toEqual(scopes('public').filter((name) => name !== 'book_party'));
    expect(await open(GUEST).call('list_my_bookings', {})).toMatchObject({ ok: false, code: 'not_found' });
    expect(await open(GUEST).call('find_anything', { q: 'Jordan' })).toMatchObject({ ok: false, code: 'not_found' });
    expect(await open(GUEST).call('drop_tables', {})).toMatchObject({ ok: false, code: 'not_found' });
  });

  it('a host sees their own booking, and not that there are others', async () => {
    expect(await open(me).call('get_my_booking', { code: mine.code })).toMatchObject({
      ok: true,
      output: { summary: { code: mine.code } },
    });
    const theirs = await confirmedBooking(t, { date: '2027-06-06', host: 2 });
    const [other, none] = [theirs.code, 'MH-222222'].map((code) => open(me).call('get_my_booking', { code }));
    expect(await other).toMatchObject({ ok: false, code: 'not_found' });
    expect({ ...(await other), tool: '' }).toEqual({ ...(await none), tool: '' });
  });

  it('a host known by a phone number alone may look, not change', async () => {
    const names = open({ kind: 'host', customerId: newId(), sessionId: newId(), writes: false }).names;
    expect(names).toContain('get_my_booking');
    expect(names).not.toContain('cancel_booking');
  });

  it('staff see what their role lets them see', async () => {
    const desk = openToolbox(t.staff('support'), {
      caller: { kind: 'staff' },
      conversation: null,
      language: 'en',
      zone: ZONE,
    });
    expect(await desk.call('find_anything', { q: mine.code })).toMatchObject({
      ok: true,
      output: { bookings: [{ code: mine.code }] },
    });
    const chef = openToolbox(t.staff('chef'), {
      caller: { kind: 'staff' },
      conversation: null,
      language: 'en',
      zone: ZONE,
    });
    expect(await chef.call('quote_party', { party: { adults: 10 }, venue: {} })).toMatchObject({
      ok: false,
      code: 'forbidden',
    });
  });
});

describe('a write', () => {
  it('never runs by being called', async () => {
    const request = holdRequest(await quoteFor(t), { date: '2027-06-10', host: 3 });
    expect(await open(GUEST).call('place_hold', request)).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await holdsOn('2027-06-10')).toBe(0);
  });

  it.each(['no', 'unclear', null] as const)('does not run on the answer %s', async (answer) => {
    const proposal = await proposeHold('2027-06-11', 4);
    expect(await open(GUEST, pend(proposal, answer)).confirm()).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await holdsOn('2027-06-11')).toBe(0);
  });

  it('runs once on a yes, as it was proposed, in the name of the conversation, and leaves an audit row', async () => {
    const tools = open(GUEST, pend(await proposeHold('2027-06-12', 5), 'yes'));
    const held = await tools.confirm();
    expect(held).toMatchObject({
      ok: true,
      output: { date: '2027-06-12', start: '18:00', status: 'pending_signature' },
    });
    // Whoever writes the answer anew asks again, hears the same, and nothing is done twice.
    expect(await tools.confirm()).toBe(held);
    expect(await holdsOn('2027-06-12')).toBe(1);
    const { rows } = await t.database.pool.query<{ record: string }>(
      `select record from audit_log where record like '%hold.place%' and record like $1`,
      [`%concierge:${CONVERSATION.id}%`],
    );
    expect(rows).toHaveLength(1);
  });

  it('agreed to twice under its key, as after a crash, is done once', async () => {
    const pending = pend(await proposeHold('2027-06-13', 6), 'yes', 'b'.repeat(64));
    const [one, two] = [await open(GUEST, pending).confirm(), await open(GUEST, pending).confirm()];
    expect(one).toMatchObject({ ok: true });
    expect(two).toEqual(one);
    expect(await holdsOn('2027-06-13')).toBe(1);
  });

  it('that lost its race answers the free starts nearby, and they may be told', async () => {
    const [first, second] = [await proposeHold('2027-06-14', 7), await proposeHold('2027-06-14', 8)];
    await open(GUEST, pend(first, 'yes', 'c'.repeat(64))).confirm();
    const late = open(GUEST, pend(second, 'yes', 'd'.repeat(64)));
    const answer = await late.confirm();
    expect(answer).toMatchObject({ ok: false, code: 'slot_taken', details: { alternatives: expect.any(Array) } });
    expect(late.evidence().facts).toContainEqual(expect.objectContaining({ kind: 'date', value: '2027-06-14' }));
  });

  it('is asked about with every figure of it', async () => {
    const quote = await quoteFor(t);
    const tools = open(GUEST);
    await tools.propose('place_hold', holdRequest(quote, { date: '2027-06-15', host: 9 }), 'es');
    const { summary } = pend(tools.proposed(), null);
    expect(summary).toContain(FREMONT.street);
    expect(summary).toContain('martes, 15 de junio de 2027');
    expect(summary).toContain((quote.totals.totalCents / 100).toFixed(2));
  });

  it('with a field that cannot be is refused by its name before anybody is asked', async () => {
    const request = holdRequest(await quoteFor(t), { date: '2027-06-16', host: 10 });
    const answer = await open(GUEST).propose('place_hold', { ...request, date: 'soon', discount: 50 });
    expect(answer).toMatchObject({ ok: false, code: 'validation_failed' });
  });
});

describe('a cancellation', () => {
  it('shows the policy word for word and the refund before it is asked about, and then does exactly that', async () => {
    const preview = await open(me).call('preview_cancellation', {
      code: mine.code,
      version: (await look(mine)).version,
    });
    expect(preview).toMatchObject({ ok: true, output: { applied: false, refundCents: 10_000 } });
    const tools = open(me);
    const { version, policy } = await look(mine);
    await tools.propose('cancel_booking', { code: mine.code, version, expectedRefundCents: 10_000 });
    const proposal = tools.proposed();
    for (const sentence of policy.text) expect(proposal?.summary).toContain(sentence);
    expect((await look(mine)).status).toBe('confirmed');
    const done = await open(me, pend(proposal, 'yes', 'e'.repeat(64))).confirm();
    expect(done).toMatchObject({ ok: true, output: { applied: true, refundCents: 10_000 } });
    expect((await look(mine)).status).toBe('cancelled');
  });
});

describe('our own people', () => {
  it('read a conversation and take it over only after their yes', async () => {
    const { visitor } = await openVisitor(t.visitor());
    const said = {
      identityId: visitor.identityId,
      channel: 'web_chat',
      text: 'Is anybody there?',
      clientKey: newId(),
    } as const;
    const { conversationId } = await receiveHostMessage(t.visitor(), said);
    const { staffId } = await createStaff(t, 'support', []);
    const desk = t.as({ kind: 'staff', staffId, role: 'support', stationIds: [], chefId: null, sessionId: null });
    const assistant = (pending: PendingProposal | null = null) =>
      openToolbox(desk, { caller: { kind: 'staff' }, conversation: null, language: 'en', zone: ZONE, pending });
    const id = { conversationId: encodeId('cnv', conversationId) };
    expect(await assistant().call('read_conversation', id)).toMatchObject({
      ok: true,
      output: { owner: 'concierge', messages: [{ author: 'host', text: 'Is anybody there?' }] },
    });
    const tools = assistant();
    await tools.propose('assign_conversation', { ...id, to: 'me' });
    expect(await assistant(pend(tools.proposed(), 'yes')).confirm()).toMatchObject({ ok: true });
    expect(await assistant().call('read_conversation', id)).toMatchObject({ output: { owner: 'staff' } });
  });

  it('are brought in by the concierge without anybody having to agree', async () => {
    const { visitor } = await openVisitor(t.visitor());
    const said = {
      identityId: visitor.identityId,
      channel: 'web_chat',
      text: 'I am burned.',
      clientKey: newId(),
    } as const;
    const { conversationId } = await receiveHostMessage(t.visitor(), said);
    const conversation = { id: conversationId, channel: 'web_chat' } as const;
    const tools = openToolbox(t.visitor(), { caller: GUEST, conversation, language: 'en', zone: ZONE });
    const answer = await tools.call('hand_over', { reason: 'injury', summary: 'Burned by the grill.' });
    expect(answer).toMatchObject({ ok: true, output: { priority: 'urgent', isNew: true } });
    const { owner } = await loadConversation(t.as({ kind: 'concierge', conversationId }), conversationId);
    expect(owner).toEqual({ kind: 'desk' });
    const told = (await readTurns(t.system(), { conversationId, limit: 10 })).at(-1);
    expect(told).toMatchObject({
      author: 'system',
      kind: 'event',
      text: expect.stringContaining('a person of our team'),
    });
  });
});
