import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { SLOTS, editableWords } from './editable-words.ts';
import { deliverMessage, listTemplates, listWordings, previewTemplate, saveWording } from './index.ts';
import { fillPlaceholders } from './placeholders.ts';
import { renderMessage } from './render-message.ts';
import { SAMPLE_FACTS } from './sample-facts.ts';
import { TEMPLATES, isTemplateName } from './templates/index.ts';
import { withTransaction } from '../kernel/index.ts';
import { queueMessage } from './queue-message.ts';
import { wordingOf } from './wordings.ts';

const REASON = 'Friendlier, and shorter by a few characters.';
const NAMES = Object.keys(TEMPLATES).filter(isTemplateName);
const TEXT = 'see you on {date} at {time}! The chef arrives about {arrival}. All about it: {link}';
let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

type Change = Parameters<typeof saveWording>[1];
async function save(over: Partial<Change> = {}): Promise<void> {
  const { version } = await wordingOf(t.system(), 'day_before', over.channel ?? 'sms');
  await saveWording(t.staff('admin'), {
    name: 'day_before',
    channel: 'sms',
    version,
    texts: { text: TEXT },
    reason: REASON,
    ...over,
  });
}

proveVerb(() => t, 'putting a template in other words', {
  allowed: ['super_admin', 'admin', 'system'],
  action: 'template.change',
  prepare: async () => ({
    by: t.staff('admin'),
    run: (ctx) => saveWording(ctx, { name: 'hold_placed', channel: 'sms', version: 0, texts: null, reason: REASON }),
  }),
});

describe.each(NAMES)('the editable words of %s', (name) => {
  it('say, filled in, exactly what the template says by itself', () => {
    for (const channel of ['email', 'sms'] as const) {
      const own = Object.fromEntries(editableWords(name, channel).map((words) => [words.slot, words.own]));
      expect(renderMessage(name, channel, SAMPLE_FACTS, own)).toEqual(renderMessage(name, channel, SAMPLE_FACTS));
    }
  });
});

describe('the words of a message', () => {
  it('may be changed where they do not depend on the case, and never where the law or a door is behind them', () => {
    const slots = (name: (typeof NAMES)[number]) =>
      (['email', 'sms'] as const).flatMap((channel) => editableWords(name, channel).map(({ slot }) => slot));
    expect(slots('day_before')).toEqual([...SLOTS.email, ...SLOTS.sms]);
    expect(slots('payment_received')).toEqual(['subject']);
    const fixed = NAMES.filter((name) => name.startsWith('staff_') || /keyword|sign_in/.test(name));
    expect(fixed.length).toBeGreaterThan(3);
    expect(fixed.flatMap(slots)).toEqual([]);
  });

  it('written by staff are what hosts get from the next message on, and restored they are the template’s own', async () => {
    const heading = 'Almost time, {firstName}';
    await save({ channel: 'email', texts: { heading } });
    const send = async (address: string): Promise<string> => {
      const message = { template: 'day_before', channel: 'email', address, dedupeKey: address } as const;
      await withTransaction(t.system(), (tx) => queueMessage(tx, message));
      const [job] = await t.takeJobs<{ messageId: string }>('message.deliver');
      const messageId = job?.messageId ?? expect.unreachable('no job was queued');
      await deliverMessage(t.system(), { messageId }, async () => ({ kind: 'send', facts: SAMPLE_FACTS }));
      return t.sandbox.outbox({ to: address }).at(-1)?.text ?? '';
    };
    expect(await send('one@mail.example')).toContain('Almost time, Jordan');
    await save({ channel: 'email', texts: null });
    expect(await send('two@mail.example')).toContain('Hungry, Jordan?');
  });

  it.each([
    ['an unknown placeholder', { text: `${TEXT} {password}` }, 'texts.text', /no \{password\}/],
    ['a fact this template has not', { text: `${TEXT} {refund}` }, 'texts.text', /no \{refund\}/],
    ['a link left out', { text: 'see you on {date}, the chef comes at {arrival}.' }, 'texts.text', /keep \{link\}/],
    ['a lonely brace', { text: `${TEXT} {` }, 'texts.text', /brace/],
    ['emoji, which make a text twice as long', { text: `${TEXT} 🔥` }, 'texts.text', /emoji/],
    ['a text nobody can send', { text: `${TEXT} ${'so '.repeat(50)}` }, 'texts.text', /shorten/],
    ['nothing at all', { text: '  ' }, 'texts.text', /write something/],
    ['words of the other channel', { heading: 'Hello' }, 'texts.heading', /depend on the case/],
  ])('are refused with %s, naming the field', async (_what, texts, field, says) => {
    const refused = { code: 'validation_failed', fields: [{ field, message: expect.stringMatching(says) }] };
    await expect(save({ texts })).rejects.toMatchObject(refused);
    const previewed = previewTemplate(t.staff('support'), { name: 'day_before', channel: 'sms', texts });
    await expect(previewed).rejects.toMatchObject(refused);
  });

  it('written by two people at once are the first one’s, and the second is told', async () => {
    const { version } = await wordingOf(t.system(), 'day_before', 'email');
    const texts = { heading: 'Almost time, {firstName}' };
    const outcomes = await Promise.allSettled([1, 2].map(() => save({ channel: 'email', version, texts })));
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { items } = await listWordings(t.staff('support'), { name: 'day_before', channel: 'email', limit: 1 });
    expect(items).toEqual([expect.objectContaining({ version: version + 1, texts, reason: REASON })]);
  });

  it('let no markup and no second filling through, whatever a host is called', () => {
    fc.assert(
      fc.property(fc.constantFrom('{link}', '<b>', '{code}&', '$&'), (firstName) => {
        const facts = { ...SAMPLE_FACTS, firstName };
        expect(fillPlaceholders('Hello {firstName}!', facts)).toBe(`Hello ${firstName}!`);
        const message = renderMessage('day_before', 'email', facts, { heading: 'Hi {firstName}' });
        expect(message.channel === 'email' && message.html).not.toContain('<b>');
      }),
    );
  });

  it('are previewed about a made-up party with our own name, and listed with what they may hold', async () => {
    const preview = await previewTemplate(t.staff('support'), {
      name: 'day_before',
      channel: 'sms',
      texts: { text: TEXT },
    });
    expect(preview).toMatchObject({ channel: 'sms', segments: 2, text: expect.stringContaining('MyHibachi: see you') });
    const { items } = await listTemplates(t.staff('support'));
    const own = items.find(({ name }) => name === 'day_before')?.channels.find(({ channel }) => channel === 'sms');
    expect(own?.words[0]?.placeholders.map(({ name }) => name)).toContain('arrival');
    await expect(listTemplates(t.staff('finance'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
