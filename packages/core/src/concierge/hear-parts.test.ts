/** Messages that wait together say what they would have said one after the other. */
import { expect, it } from 'vitest';
import { JUNE_MORNING } from '../../../../tests/support/host-message.ts';
import { hearParts } from './hear-parts.ts';

const hear = (parts: readonly string[], expecting: 'party' | null = null) =>
  hearParts(parts, { ...JUNE_MORNING, expecting });

it.each<[readonly string[], object]>([
  [['we are 12 adults', 'on dec 19', 'in 94538'], { party: { adults: 12 }, place: { postalCode: '94538' } }],
  [['12 adults', '14 adults'], { party: { adults: 14 } }],
  [['12 adults', 'sorry, 14 adults'], { party: { adults: 14 } }],
  [['12 adults', '2 kids'], { party: { adults: 12, children: 2 } }],
  [['1 Main St', 'Fremont CA 94538'], { place: { street: '1 Main St', city: 'Fremont', postalCode: '94538' } }],
  [['jordan@mail.example', '510-555-0123'], { email: { value: 'jordan@mail.example' } }],
])('%j', (parts, slots) => {
  expect(hear(parts).slots).toMatchObject(slots);
});

it('a bare number answers what was asked, also among other messages', () => {
  const { slots } = hear(['12', 'dec 19', '6pm'], 'party');
  expect(slots.party).toMatchObject({ total: 12 });
  expect(slots.date?.value.toString()).toBe('2026-12-19');
  expect(slots.time?.value.toString()).toBe('18:00:00');
});

it('a later day takes the place of an earlier one, and points to its own words', () => {
  const { text, slots } = hear(['dec 19', 'actually dec 20']);
  expect(slots.date?.value.toString()).toBe('2026-12-20');
  expect(text.slice(...(slots.date?.span ?? [0, 0]))).toContain('20');
});

it('every question is kept, and what is grave is heard wherever it stands', () => {
  const { intents, signals } = hear(['do you have tofu?', 'how far do you travel?', 'I will sue you']);
  expect(intents.map(({ name }) => name)).toEqual(expect.arrayContaining(['menu_question', 'travel_question']));
  expect(signals.legalThreat).toBeDefined();
});

it('one message is heard as it is', () => {
  expect(hear(['12 adults']).slots.party).toMatchObject({ adults: 12 });
});
