import { expect, it } from 'vitest';
import { hear } from '../../../../tests/support/host-message.ts';

it('reads party, day and hour of one message', () => {
  const { slots, intents, language } = hear('Hi! How much for 10 adults and 3 kids on July 4th at 7?');
  expect(language).toBe('en');
  expect(intents.map(({ name }) => name)).toContain('quote');
  expect(slots.party).toMatchObject({ adults: 10, children: 3 });
  expect(slots.date).toMatchObject({ precision: 'exact' });
  expect(String(slots.date?.value)).toBe('2026-07-04');
  expect(String(slots.time?.value)).toBe('19:00:00');
});
