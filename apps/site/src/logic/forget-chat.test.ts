import { expect, it } from 'vitest';
import { forgetChat } from './forget-chat.ts';

/** Its entries are its own properties, as a browser's are. */
class Kept {
  [name: string]: unknown;

  removeItem(name: string): void {
    delete this[name];
  }
}

const storage = (entries: Record<string, string>): Kept => Object.assign(new Kept(), entries);

it('leaves nothing of a chat in a browser, and everything else', () => {
  const shared = storage({ 'mh-chat': 'cnv_1', 'mh-chat-say-1': 'to be sent', 'mh-chatter': 'x', theme: 'dark' });
  const own = storage({ 'mh-chat-draft': 'half a word', 'mh-quote': '12' });
  forgetChat(() => [shared, own]);
  expect([Object.keys(shared), Object.keys(own)]).toEqual([['mh-chatter', 'theme'], ['mh-quote']]);
});

it('is content where the browser forbids storage', () => {
  expect(() =>
    forgetChat(() => {
      throw new DOMException('forbidden', 'SecurityError');
    }),
  ).not.toThrow();
});
