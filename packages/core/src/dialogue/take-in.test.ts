import { describe, expect, it } from 'vitest';
import { hear } from '../../../../tests/support/host-message.ts';
import { chooseOffer } from './choose-offer.ts';
import { FRESH_STATE, NOTHING_WANTED, readDialogueState, type Guests } from './dialogue-state.ts';
import { mergeParty } from './take-in-party.ts';
import { takeInWanted } from './take-in.ts';
import { takeInContact, takeInPlace } from './take-in-whom.ts';

const guests = (adults: number, children = 0, toddlers = 0, everybody = false): Guests => ({
  adults,
  children,
  toddlers,
  everybody,
});
const span = [0, 0] as const;

describe('guests', () => {
  it.each<[string, Guests | null, object, Guests]>([
    ['everybody at once', null, { total: 12 }, guests(12, 0, 0, true)],
    ['children among everybody', guests(12, 0, 0, true), { children: 3 }, guests(9, 3, 0, true)],
    ['children beside the adults', guests(12), { children: 3 }, guests(12, 3)],
    ['another number for everybody', guests(9, 3, 0, true), { total: 14 }, guests(11, 3, 0, true)],
    ['two more children', guests(10, 1), { children: 2, change: 'more' }, guests(10, 3)],
    ['three fewer', guests(10, 1), { adults: 3, change: 'fewer' }, guests(7, 1)],
    ['never below nobody', guests(2), { adults: 5, change: 'fewer' }, guests(0)],
    ['a new count in place of the old', guests(10), { adults: 12 }, guests(12)],
    ['more of nobody', null, { adults: 2, change: 'more' }, guests(2)],
    ['children on top of everybody', guests(12, 0, 0, true), { children: 3, change: 'more' }, guests(12, 3, 0, true)],
    ['some of the children who are smaller', guests(12, 4), { toddlers: 2, among: 'children' }, guests(12, 2, 2)],
    ['all of the children', guests(12, 4), { toddlers: 1000, among: 'children' }, guests(12, 0, 4)],
    ['an adult who is a child', guests(12), { children: 1, among: 'everybody' }, guests(11, 1)],
    ['a child who pays as an adult', guests(10, 3), { children: 1, toddlers: 1, grown: 1 }, guests(11, 1, 1)],
  ])('%s', (_case, known, found, wanted) => {
    expect(mergeParty(known, { text: '', span, ...found })).toEqual(wanted);
  });
});

describe('days, hours and dishes', () => {
  it('keep what is not said again', () => {
    const first = takeInWanted(NOTHING_WANTED, hear('12 adults on June 20 at 6pm'), false);
    const second = takeInWanted(first, hear('actually June 21'), false);
    expect(second).toMatchObject({ date: '2026-06-21', time: '18:00', party: { adults: 12 } });
  });

  it('leave a day open that may be two', () => {
    const heard = hear('next saturday at 6pm');
    const day = heard.slots.date;
    if (day === undefined) throw new Error('no day was read');
    const slots = { ...heard.slots, date: { ...day, ambiguous: [day.value, day.value.add({ days: 7 })] } };
    const wanted = takeInWanted(NOTHING_WANTED, { ...heard, slots }, false);
    expect(wanted).toMatchObject({ date: null, time: '18:00' });
    expect(wanted.dates).toHaveLength(2);
  });

  it('a weekday said alone moves the day that is known, unless it points at another', () => {
    const known = { ...NOTHING_WANTED, date: '2026-07-04' };
    expect(takeInWanted(known, hear('actually make it sunday'), false).date).toBe('2026-07-05');
    expect(takeInWanted(known, hear('mejor el viernes'), false).date).toBe('2026-07-03');
    expect(takeInWanted(known, hear('this saturday instead'), false).date).toBe('2026-06-13');
    expect(takeInWanted(NOTHING_WANTED, hear('sunday'), false).date).toBe('2026-06-14');
  });

  it('a day of the month said alone lies in the month that is known', () => {
    const known = { ...NOTHING_WANTED, date: '2026-07-18', time: '18:00' };
    expect(takeInWanted(known, hear('lets do the 25th at noon'), false)).toMatchObject({
      date: '2026-07-25',
      time: '12:00',
    });
    expect(takeInWanted(known, hear('june 25'), false).date).toBe('2026-06-25');
    expect(takeInWanted(NOTHING_WANTED, hear('the 25th'), false).date).toBe('2026-06-25');
  });

  it('an hour later and a week earlier count from what is known, and from nothing else', () => {
    const known = { ...NOTHING_WANTED, date: '2026-07-18', time: '18:00' };
    expect(takeInWanted(known, hear('an hour later'), false)).toMatchObject({ date: '2026-07-18', time: '19:00' });
    expect(takeInWanted(known, hear('one week earlier'), false)).toMatchObject({ date: '2026-07-11', time: '18:00' });
    expect(takeInWanted(NOTHING_WANTED, hear('an hour later'), false)).toMatchObject({ date: null, time: null });
  });

  it('portions come on top of those ordered, go off them, and go altogether', () => {
    const known = { ...NOTHING_WANTED, upgrades: [{ item: 'lobster-tail', quantity: 4 }] };
    const after = (text: string) => takeInWanted(known, hear(text), false).upgrades;
    expect(after('2 more lobster tails')).toEqual([{ item: 'lobster-tail', quantity: 6 }]);
    expect(after('one less lobster')).toEqual([{ item: 'lobster-tail', quantity: 3 }]);
    expect(after('4 fewer lobster tails')).toEqual([]);
    expect(after('no upgrades, just the basic')).toEqual([]);
  });

  it('a dish put in the place of another takes its portions', () => {
    const known = { ...NOTHING_WANTED, upgrades: [{ item: 'salmon', quantity: 4 }] };
    const { upgrades } = takeInWanted(known, hear('make that filet mignon instead of salmon'), false);
    expect(upgrades).toEqual([{ item: 'filet-mignon', quantity: 4 }]);
  });

  it('order a dish that is wanted and not one that is asked about, and take back what is not wanted any more', () => {
    const lobster = { slug: 'lobster-tail', quantity: 4, text: '', span };
    const heard = hear('quote for 10 adults');
    const ordered = { ...heard, slots: { ...heard.slots, upgrades: [lobster] } };
    expect(takeInWanted(NOTHING_WANTED, ordered, false).upgrades).toEqual([{ item: 'lobster-tail', quantity: 4 }]);
    const asked = { ...ordered, intents: [{ name: 'menu_question' as const, confidence: 1, span }] };
    expect(takeInWanted(NOTHING_WANTED, asked, false).upgrades).toEqual([]);
    const known = takeInWanted(NOTHING_WANTED, ordered, false);
    const correction = { text: '', span, changes: [], removes: ['lobster-tail'], reduces: [], gone: [] };
    expect(takeInWanted(known, { ...hear('no lobster'), correction }, false).upgrades).toEqual([]);
  });
});

describe('places and people', () => {
  const said = (place: object) => ({ text: '', slots: { ...hear('').slots, place: { text: '', span, ...place } } });

  it('a street joins the town, another town begins anew', () => {
    const town = takeInPlace({}, said({ city: 'Fremont', state: 'CA', postalCode: '94538' }));
    expect(takeInPlace(town, said({ street: '1 Main St' }))).toEqual({ ...town, street: '1 Main St' });
    expect(takeInPlace({ ...town, street: '1 Main St' }, said({ postalCode: '95814' }))).toEqual({
      postalCode: '95814',
    });
  });

  it('a first name keeps the last one, and every length is bounded', () => {
    const name = { text: '', span, first: 'x'.repeat(500) };
    const contact = takeInContact({ lastName: 'Lee' }, { ...hear('').slots, name });
    expect([contact.firstName?.length, contact.lastName]).toEqual([60, 'Lee']);
  });
});

describe('choosing from what was offered', () => {
  const offers = [
    { date: '2026-06-20', start: '18:00' },
    { date: '2026-06-21', start: '18:00' },
    { date: '2026-06-21', start: '12:00' },
  ];
  const state = { ...FRESH_STATE, offers, awaiting: 'start' as const };

  it.each<[string, number | null]>([
    ['the second one please', 1],
    ['2', 1],
    ['la primera', 0],
    ['el último', 2],
    ['June 20', 0],
    ['June 21 at noon', 2],
    ['June 21', null],
    ['1 Main Street', null],
    ['what about parking', null],
  ])('%s', (text, index) => {
    expect(chooseOffer(state, hear(text))).toEqual(index === null ? null : offers[index]);
  });
});

it('memory of another make is forgotten, never trusted', () => {
  expect(readDialogueState({ version: 1, booking: 'yes' })).toEqual(FRESH_STATE);
  expect(readDialogueState('{"hold":{}}')).toEqual(FRESH_STATE);
  expect(readDialogueState(JSON.parse(JSON.stringify(FRESH_STATE)))).toEqual(FRESH_STATE);
});
