import { describe, expect, it } from 'vitest';
import { OnePress } from './one-press.ts';

/** Something that is done when the test says so. */
function work() {
  const settled = Promise.withResolvers<string>();
  let starts = 0;
  const start = (): Promise<string> => {
    starts += 1;
    return settled.promise;
  };
  return { start, settle: settled, starts: () => starts };
}

describe('a press', () => {
  it('is taken once while it runs and for the rest of a double click, and both get the one answer', async () => {
    const press = new OnePress();
    const booking = work();
    const answers = [press.take('book', booking.start), press.take('book', booking.start)];
    booking.settle.resolve('MH-1');
    expect(await Promise.all(answers)).toEqual(['MH-1', 'MH-1']);
    expect(await press.take('book', booking.start)).toBe('MH-1');
    expect(booking.starts()).toBe(1);
  });

  it('that wants something else goes through beside it', () => {
    const press = new OnePress();
    const [first, second] = [work(), work()];
    void press.take('row 1', first.start);
    void press.take('row 2', second.start);
    expect([first.starts(), second.starts()]).toEqual([1, 1]);
  });

  it('is free again at once after a refusal, and some time after a success', async () => {
    const press = new OnePress(0);
    const refused = work();
    const failing = press.take('send', refused.start);
    refused.settle.reject(new Error('refused'));
    await expect(failing).rejects.toThrow('refused');
    const sent = work();
    sent.settle.resolve('sent');
    await expect.poll(() => press.take('send', sent.start)).toBe('sent');
    await expect.poll(() => press.take('send', sent.start).then(() => sent.starts())).toBeGreaterThan(1);
  });
});
