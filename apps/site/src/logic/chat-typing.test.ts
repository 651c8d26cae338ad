/** Who is writing: told once in a while from here, and forgotten here a moment after it was told last. */
import type { ChatFrame } from '@myhibachi/contracts';
import { describe, expect, it } from 'vitest';
import { ChatLink } from './chat-link.ts';
import { ExpectedAnswer, OneTimer } from './chat-marks.ts';
import type { SocketHandlers } from './chat-ports.ts';

/** Time that passes when the test says so. */
class Clock {
  #at = 0;
  #timers = new Set<{ readonly due: number; readonly run: () => void }>();

  readonly after = (ms: number, run: () => void): (() => void) => {
    const timer = { due: this.#at + ms, run };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  pass(ms: number): void {
    this.#at += ms;
    for (const timer of this.#timers) {
      if (timer.due > this.#at) continue;
      this.#timers.delete(timer);
      timer.run();
    }
  }
}

function openLink(clock: Clock) {
  const sent: ChatFrame['type'][] = [];
  let on: SocketHandlers | null = null;
  const link = new ChatLink(
    { after: clock.after, random: () => 0, now: () => 0, online: () => true },
    (handlers) => {
      on = handlers;
      return { send: (text) => void sent.push((JSON.parse(text) as ChatFrame).type), close: () => undefined };
    },
    {
      cursor: () => 0,
      heard: () => undefined,
      changed: () => undefined,
      unknown: () => undefined,
      poll: () => Promise.resolve(true),
    },
  );
  const ready = (): void => on?.heard(JSON.stringify({ type: 'ready', state: null }));
  return { link, ready, typings: () => sent.filter((type) => type === 'typing').length };
}

describe('a host who writes', () => {
  it('is told of at once, then every few seconds, and not at all without a connection', () => {
    const clock = new Clock();
    const { link, ready, typings } = openLink(clock);
    link.typing();
    link.connect();
    link.typing();
    expect(typings()).toBe(0);
    ready();
    for (let letter = 0; letter < 20; letter += 1) link.typing();
    expect(typings()).toBe(1);
    clock.pass(3_000);
    link.typing();
    expect(typings()).toBe(2);
  });
});

describe('an answer that is being written', () => {
  it('is expected longer of the concierge than of a person, who says again that they write', () => {
    const clock = new Clock();
    const expected = new ExpectedAnswer(new OneTimer(clock.after), () => undefined);
    expected.soon({ type: 'typing', who: 'staff' });
    expect(expected.busy).toEqual({ what: null });
    clock.pass(6_000);
    expect(expected.busy).toBeNull();
    expected.soon({ type: 'working', what: 'Menu' });
    clock.pass(6_000);
    expect(expected.busy).toEqual({ what: 'Menu' });
    expected.came();
    expect(expected.busy).toBeNull();
  });
});
