import { describe, expect, it } from 'vitest';
import { createSavedForm } from './saved-form.ts';

function memory(initial: Record<string, string> = {}) {
  const kept = new Map(Object.entries(initial));
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

const asNumber = (value: unknown) => (typeof value === 'number' ? value : null);

describe('a saved form', () => {
  it('comes back after a reload', () => {
    const store = memory();
    createSavedForm('f', 1, asNumber, store).save(12);
    expect(createSavedForm('f', 1, asNumber, store).load()).toBe(12);
  });

  it('is thrown away when another version of the page wrote it', () => {
    const store = memory();
    createSavedForm('f', 1, asNumber, store).save(12);
    expect(createSavedForm('f', 2, asNumber, store).load()).toBeNull();
  });

  it('survives rubbish and what the check refuses', () => {
    const store = memory({ f: '{nonsense', g: '{"version":1,"value":"text"}' });
    expect(createSavedForm('f', 1, asNumber, store).load()).toBeNull();
    expect(store.kept.has('f')).toBe(false);
    expect(createSavedForm('g', 1, asNumber, store).load()).toBeNull();
  });

  it('keeps working when the storage is full', () => {
    const store = memory();
    const full = {
      ...store,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const form = createSavedForm('f', 1, asNumber, full);
    form.save(1);
    expect(form.load()).toBeNull();
  });
});
