import { expect, it } from 'vitest';
import type { ThreadMessage } from '../conversations/index.ts';
import { heardUpTo, joinUnread, unreadWords } from './unread-words.ts';

type Author = ThreadMessage['author'];

function thread(...said: readonly (readonly [Author, string, ('elsewhere' | 'note')?])[]): ThreadMessage[] {
  return said.map(([author, text, mark], at) => ({
    id: String(at),
    seq: at + 1,
    author,
    text,
    kind: mark === 'note' ? 'note' : 'message',
    heardElsewhere: mark === 'elsewhere',
    name: null,
    sources: [],
    actions: [],
    attachments: [],
    at: '2026-06-10T18:00:00Z',
    staffId: null,
    clientKey: null,
    customerId: null,
    page: null,
    delivery: null,
    deliveryOutcome: null,
  }));
}

const unread = (said: ThreadMessage[], triggerSeq: number, last: Parameters<typeof heardUpTo>[1] = null) =>
  unreadWords(said, { heard: heardUpTo(said, last), triggerSeq }).map(({ text }) => text);

it('all that was said since the last answer, by whoever of ours', () => {
  expect(unread(thread(['host', 'a'], ['host', 'b'], ['host', 'c']), 3)).toEqual(['a', 'b', 'c']);
  expect(unread(thread(['host', 'a'], ['staff', 'x'], ['host', 'b'], ['host', 'c']), 4)).toEqual(['b', 'c']);
  expect(unread(thread(['host', 'a'], ['system', 'x'], ['host', 'b']), 3)).toEqual(['a', 'b']);
});

it('an answer that came after words it had not read has not answered them', () => {
  const said = thread(['host', 'yes'], ['host', 'and tofu?'], ['concierge', 'Held.']);
  expect(unread(said, 2, { triggerSeq: 1, replySeq: 3 })).toEqual(['and tofu?']);
  expect(unread(said, 2)).toEqual([]);
});

it('the same words sent again before their answer came were answered with it', () => {
  const said = thread(['host', 'yes'], ['host', ' Yes'], ['concierge', 'Held.']);
  expect(unread(said, 2, { triggerSeq: 1, replySeq: 3 })).toEqual([]);
  const later = thread(['host', 'yes'], ['concierge', 'Held.'], ['host', 'yes']);
  expect(unread(later, 3, { triggerSeq: 1, replySeq: 2 })).toEqual(['yes']);
});

it('what answered something else is not read as said to the concierge', () => {
  expect(unread(thread(['host', 'I agree', 'elsewhere'], ['host', 'tofu?']), 2)).toEqual(['tofu?']);
});

it('is one message, each words once, after all that was said', () => {
  const said = thread(['host', 'yes'], ['host', 'a'], ['host', 'a'], ['host', 'b'], ['concierge', 'Held.']);
  const last = { triggerSeq: 1, replySeq: 5 };
  const joined = joinUnread(said, unreadWords(said, { heard: heardUpTo(said, last), triggerSeq: 4 }));
  expect(joined.map(({ text }) => text)).toEqual(['yes', 'Held.', 'a\n\nb']);
  expect(joined.at(-1)).toMatchObject({ seq: 4, author: 'host', parts: ['a', 'b'] });
});
