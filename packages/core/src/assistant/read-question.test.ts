/** Which station and which days a question means, and which of its words nothing explains. */
import { describe, expect, it } from 'vitest';
import type { KnownStation } from './read-place.ts';
import { readQuestion } from './read-question.ts';

/** A Wednesday. */
const DAY = '2027-06-16';
const TODAY = Temporal.PlainDate.from(DAY);
const station = (name: string, city: string, code: string, today = DAY): KnownStation => ({
  id: `stn_${code}`,
  name,
  city,
  code,
  today,
});
const STATIONS = [
  station('Fremont', 'Fremont', 'fremont'),
  station('Sacramento', 'Sacramento', 'sac'),
  station('South Bay', 'San José', 'south-bay'),
  station('Coeur d’Alene', 'Coeur d’Alene', 'cda'),
];
const read = (said: string) => readQuestion(said, TODAY, STATIONS);

function placeOf(said: string): readonly string[] | string {
  const { place } = read(said);
  return place.kind === 'named' ? place.stations.map(({ name }) => name) : place.kind;
}

describe('the station that is named', () => {
  it.each([
    ['revenue in Sacramento this month', ['Sacramento']],
    ['Sacramento revenue last week', ['Sacramento']],
    ['Sacramento’s revenue this month', ['Sacramento']],
    ['revenue at the Sacramento station in May', ['Sacramento']],
    ['REVENUE IN SACRAMENTO, CA THIS MONTH', ['Sacramento']],
    ['revenue of SAC this month', ['Sacramento']],
    ['how many parties tomorrow in san jose', ['South Bay']],
    ['parties this weekend in San José?', ['South Bay']],
    ['events next week, south bay', ['South Bay']],
    ["revenue in Coeur d'Alene this month", ['Coeur d’Alene']],
    ['how many guests in Fremont and San Jose on Sunday', ['Fremont', 'South Bay']],
    ['revenue by station this month', STATIONS.map(({ name }) => name)],
    ['revenue of all stations this month', 'all'],
    ['revenue this month', 'shown'],
    ['who cooks in Fremont', ['Fremont']],
    ['parties in Fremont', ['Fremont']],
    ['which chefs are free on Friday in Fremont', ['Fremont']],
    ['any holds expiring in Fremont?', ['Fremont']],
    ['find Smith in Fremont', ['Fremont']],
    ['find Fremont', 'shown'],
    ['label it Fremont', 'shown'],
    ['¿Cuánto ganamos en Sacramento la semana pasada?', ['Sacramento']],
  ])('%s', (said, names) => {
    expect(placeOf(said)).toEqual(names);
    expect(read(said).unread).toBeNull();
  });

  it('decides by whose clock it is today', () => {
    const far = station('Guam', 'Hagåtña', 'guam', '2027-06-17');
    const { wish } = readQuestion('parties tomorrow in Guam', TODAY, [...STATIONS, far]);
    expect(wish).toMatchObject({ period: { from: '2027-06-18', to: '2027-06-18' } });
  });
});

describe('what is not understood is said, and never passed over', () => {
  it.each([
    ['revenue in Chicago this month', 'Chicago', true],
    ['revenue for the Oakland station last month', 'Oakland', true],
    ['who cooks tomorrow in Chicago', 'Chicago', true],
    ['is Dana off next week in Chicago', 'Chicago', true],
    ['Chicago revenue this month', 'Chicago', false],
    ['revenue outside Fremont this month', 'outside Fremont', false],
    ['revenue without Fremont this month', 'without Fremont', false],
    ['total revenue for Chef Ember this month', 'Chef Ember', false],
    ['how many vegetarian guests this weekend', 'vegetarian', false],
    ['how many bookings were made by phone this month', 'by phone', false],
    ['how many parties with more than 20 guests next month', '20', false],
    ['which day is the busiest next week', 'day', false],
    ['hot leads', 'hot', false],
    ['leads not called yet', 'not called', false],
    ['how much did we refund this month?', 'refund', false],
    ['how much sales tax did we collect last month', 'tax', false],
    ['how much in travel fees this month', 'travel fees', false],
  ])('%s', (said, words, isPlace) => {
    expect(read(said).unread).toEqual({ words, isPlace });
  });

  it.each([
    'tips this month',
    'taxes collected last quarter',
    'upcoming birthdays',
    'profit this month',
    'propinas este mes',
  ])('%s', (said) => {
    expect(read(said).wish.kind).toBe('unknown');
  });
});

describe('a wish in other words', () => {
  const month = { from: '2027-06-01', to: '2027-06-30' };
  const may = { from: '2027-05-01', to: '2027-05-31' };
  it.each([
    ["What is this month's revenue?", { kind: 'count', topics: ['revenue'], period: month }],
    ['what’s this month’s revenue', { kind: 'count', topics: ['revenue'], period: month }],
    ['whats this months revenue', { kind: 'count', topics: ['revenue'], period: month }],
    ["tell me about this month's revenue", { kind: 'count', topics: ['revenue'], period: month }],
    ['a summary of revenue this month', { kind: 'count', topics: ['revenue'], period: month }],
    ['June revenue', { kind: 'count', topics: ['revenue'], period: month }],
    ['May revenue', { kind: 'count', topics: ['revenue'], period: may }],
    ['what did we make last month', { kind: 'count', topics: ['revenue'], period: may }],
    ['give me revenue from June 1 to June 12', { kind: 'count', period: { from: '2027-06-01', to: '2027-06-12' } }],
    ['revenue this month so far', { kind: 'count', period: { from: '2027-06-01', to: DAY } }],
    ['revenue year to date', { kind: 'count', period: { from: '2027-01-01', to: DAY } }],
    ['revenue ytd', { kind: 'count', period: { from: '2027-01-01', to: DAY } }],
    ['how many parties in 2026', { kind: 'count', period: { from: '2026-01-01', to: '2026-12-31' } }],
    ['parties the day after tomorrow', { kind: 'count', period: { from: '2027-06-18', to: '2027-06-18' } }],
    ['parties on Friday and Saturday', { kind: 'count', period: { from: '2027-06-18', to: '2027-06-19' } }],
    ['revenue compared with last month', { kind: 'count', period: month, against: may }],
    ['compare revenue this month and last month', { kind: 'count', period: month, against: may }],
    ['revenue May vs June', { kind: 'count', period: may, against: month }],
    ['average party size', { kind: 'count', topics: ['average'], period: month }],
    ['bookings in Fremont this month', { kind: 'count', topics: ['made', 'events'], period: month }],
    ['cancelled parties this month', { kind: 'count', topics: ['cancelled'], period: month }],
    ['who owes how much?', { kind: 'listed', of: 'owing', period: null }],
    ['which deposits are overdue', { kind: 'listed', of: 'late_deposits' }],
    ['parties on the 26th', { kind: 'count', period: { from: '2027-06-26', to: '2027-06-26' } }],
    ['parties on the 3rd', { kind: 'count', period: { from: '2027-07-03', to: '2027-07-03' } }],
    ['who booked today', { kind: 'count', topics: ['made'] }],
    ['late conversations', { kind: 'wait', topics: ['inbox'] }],
    ['how much is the deposit?', { kind: 'knowledge' }],
    ['how did Sacramento do last month', { kind: 'count', period: may }],
    ['how did last weekend go in Fremont', { kind: 'day', period: { from: '2027-06-12', to: '2027-06-13' } }],
    ['¿Cuánto debe Wes Kend?', { kind: 'paid', name: 'Wes Kend' }],
    ['¿Cuánto nos deben en Sacramento?', { kind: 'wait', topics: ['overdue'] }],
    ['¿Hay depósitos pendientes?', { kind: 'wait', topics: ['deposits'] }],
    ['¿Qué fiestas hay este sábado?', { kind: 'count', period: { from: '2027-06-19', to: '2027-06-19' } }],
    ['resumen de esta semana', { kind: 'day' }],
    ['¿quién descansa mañana?', { kind: 'off' }],
    ['who has not paid yet', { kind: 'listed', of: 'owing' }],
    ['which bookings are overdue', { kind: 'listed', of: 'overdue' }],
    ['deposits due this week', { kind: 'listed', of: 'deposits', period: { from: '2027-06-14', to: '2027-06-20' } }],
    ['how many no-shows this month', { kind: 'listed', of: 'no_show', period: month }],
    ['how many confirmed parties next week', { kind: 'listed', of: 'confirmed' }],
    ['how much does Ada Own owe us?', { kind: 'paid', name: 'Ada Own' }],
    ['balance due for Ada Own', { kind: 'paid', name: 'Ada Own' }],
    ["when is Ada Own's party", { kind: 'find', q: 'Ada Own' }],
    ['what is due next month', { kind: 'wait', topics: ['overdue'], period: { from: '2027-07-01', to: '2027-07-31' } }],
    ['overdue escalations', { kind: 'wait', topics: ['inbox'] }],
    ['refunds waiting', { kind: 'wait', topics: ['refunds'] }],
    ['which chefs are free on Friday?', { kind: 'free', period: { from: '2027-06-18', to: '2027-06-18' } }],
    ['who is on duty', { kind: 'parties', period: { from: DAY, to: DAY } }],
    ['allergies tomorrow', { kind: 'allergies', period: { from: '2027-06-17', to: '2027-06-17' } }],
    ['phone of the host of MH-7K3PXQ', { kind: 'contact', code: 'MH-7K3PXQ' }],
    ['snooze this conversation', { kind: 'cannot' }],
    ['¿Cuánto ganamos este mes?', { kind: 'count', topics: ['revenue'], period: month }],
    ['¿Cuántas fiestas hay mañana?', { kind: 'count', topics: ['events'] }],
    ['¿Quién nos debe dinero?', { kind: 'listed', of: 'owing' }],
    ['¿Quién cocina el sábado?', { kind: 'parties', period: { from: '2027-06-19', to: '2027-06-19' } }],
    ['¿Qué chefs están libres el viernes?', { kind: 'free' }],
    ['¿Cuál es la fiesta más grande este mes?', { kind: 'biggest', most: 1, period: month }],
    ['busca a Smith', { kind: 'find', q: 'Smith' }],
  ])('%s', (said, wish) => {
    expect(read(said)).toMatchObject({ wish, unread: null });
  });
});

it('is read in time whatever is written', () => {
  const began = performance.now();
  for (const said of [
    'in '.repeat(160),
    'Fremont '.repeat(60),
    'revenue in a '.repeat(38),
    'station '.repeat(60),
    "'s ".repeat(160),
  ])
    read(said);
  expect(performance.now() - began).toBeLessThan(1_000);
});
