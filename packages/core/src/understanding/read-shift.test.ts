import { describe, expect, it } from 'vitest';
import { dateHeard, hear, timeHeard } from '../../../../tests/support/host-message.ts';

const HOUR = 60;

describe('how far the day or hour lies from the one before', () => {
  it.each([
    ['an hour later please', { minutes: HOUR, days: 0 }],
    ['can we do half an hour earlier', { minutes: -HOUR / 2, days: 0 }],
    ['2 hours later', { minutes: 2 * HOUR, days: 0 }],
    ['push my booking back an hour', { minutes: HOUR, days: 0 }],
    ['move it up by 30 minutes', { minutes: -HOUR / 2, days: 0 }],
    ['one week later would be better', { minutes: 0, days: 7 }],
    ['a day earlier', { minutes: 0, days: -1 }],
    ['the day after instead', { minutes: 0, days: 1 }],
    ['the week before', { minutes: 0, days: -7 }],
    ['move it to the next day', { minutes: 0, days: 1 }],
    ['can we do our party the week after', { minutes: 0, days: 7 }],
    ['una hora más tarde', { minutes: HOUR, days: 0 }],
    ['dos horas antes', { minutes: -2 * HOUR, days: 0 }],
    ['al día siguiente', { minutes: 0, days: 1 }],
    ['¿puedo mover mi fiesta al día siguiente?', { minutes: 0, days: 1 }],
  ])('%s', (text, expected) => {
    const heard = hear(text);
    expect(heard.slots.shift).toMatchObject(expected);
    expect([dateHeard(heard), timeHeard(heard)]).toEqual(['none', 'none']);
  });

  it.each([
    'can I add guests the day before?',
    'can we pay a week later',
    'what if I cancel 2 days earlier',
    'an hour before the party',
    'how long before do you arrive',
  ])('is none in a question about rules: %s', (text) => {
    expect(hear(text).slots.shift).toBeUndefined();
  });
});
