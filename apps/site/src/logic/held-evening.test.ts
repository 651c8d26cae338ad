import { describe, expect, it } from 'vitest';
import { heldEvening, rememberHold } from './held-evening.ts';

function memory() {
  const rows = new Map<string, string>();
  return {
    getItem: (name: string) => rows.get(name) ?? null,
    setItem: (name: string, value: string) => void rows.set(name, value),
    removeItem: (name: string) => void rows.delete(name),
  };
}

const FIRST = 'a'.repeat(32);
const SECOND = 'b'.repeat(32);

describe('the evening this tab holds', () => {
  it('is known while it waits for its host, and no longer', () => {
    const kept = heldEvening(memory());
    rememberHold(kept, { token: FIRST, status: 'pending_signature' });
    expect(kept.load()).toBe(FIRST);
    rememberHold(kept, { token: FIRST, status: 'converted' });
    expect(kept.load()).toBeNull();
  });

  it('is not forgotten because another one ended', () => {
    const kept = heldEvening(memory());
    rememberHold(kept, { token: SECOND, status: 'pending_deposit' });
    rememberHold(kept, { token: FIRST, status: 'expired' });
    expect(kept.load()).toBe(SECOND);
  });

  it('is never read from what is no token', () => {
    const store = memory();
    store.setItem('held', JSON.stringify({ version: 1, value: '../../evil' }));
    expect(heldEvening(store).load()).toBeNull();
  });
});
