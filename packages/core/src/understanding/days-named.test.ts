import { describe, expect, it } from 'vitest';
import { JUNE_MORNING, dateHeard, hear, partyHeard, timeHeard } from '../../../../tests/support/host-message.ts';
import { understand } from './understand.ts';

/** On this day, with the length and the weekdays of a stretch. */
function heardOn(today: string, text: string): string {
  const now = Temporal.PlainDate.from(today)
    .toZonedDateTime({ timeZone: 'America/Los_Angeles', plainTime: '11:00' })
    .toInstant();
  const heard = understand(text, { ...JUNE_MORNING, now });
  const { days, weekdays } = heard.slots.date ?? {};
  const stretch = days === undefined ? '' : ` ${days}d`;
  return `${dateHeard(heard)}${stretch}${weekdays === undefined ? '' : ` on ${weekdays.join(',')}`}`;
}

/** Said on Monday, 30 November 2026. */
const inNovember = (text: string) => heardOn('2026-11-30', text);

describe('a day told by how far ahead it is', () => {
  it.each([
    ['one year from today', '2027-11-30 exact'],
    ['a week from tomorrow', '2026-12-08 exact'],
    ['10 days from now', '2026-12-10 exact'],
    ['three weeks from today', '2026-12-21 exact'],
    ['6 months from now', '2027-05-30 exact'],
    ['in a year', '2027-11-30 exact'],
    ['in a few weeks', '2026-12-21 exact'],
    ['two weeks out', '2026-12-14 exact'],
    ['a month from today', '2026-12-30 exact'],
    ['in a week or two', '2026-12-07 week 8d'],
    ['in 2 or 3 weeks', '2026-12-14 week 8d'],
    ['a fortnight from today', '2026-12-14 exact'],
    ['a year from Saturday', '2027-12-05 exact of 2027-12-04 2027-12-05'],
    ['Saturday two weeks out', '2026-12-12 exact of 2026-12-12 2026-12-19'],
    ['in two weeks on saturday', '2026-12-12 exact of 2026-12-12 2026-12-19'],
    ['saturday in two weeks', '2026-12-12 exact of 2026-12-12 2026-12-19'],
    ['this time next year', '2027-11-30 exact'],
    ['three fridays from now', '2026-12-18 weekday'],
    ['2 weekends from now', '2026-12-12 week of 2026-12-12 2026-12-13 2d'],
    ['in the next two weeks', '2026-11-30 week 15d'],
    ['in the coming weeks', '2026-11-30 week 22d'],
    ['dentro de dos semanas', '2026-12-14 exact'],
    ['dentro de tres meses', '2027-02-28 exact'],
    ['de hoy en ocho', '2026-12-07 exact'],
    ['de hoy en quince', '2026-12-14 exact'],
    ['de mañana en ocho', '2026-12-08 exact'],
    ['del sabado en ocho', '2026-12-12 exact'],
    ['de aqui en un mes', '2026-12-30 exact'],
    ['en quince dias', '2026-12-15 exact of 2026-12-14 2026-12-15'],
    ['esta noche', '2026-11-30 exact'],
    ['mañana o pasado', '2026-12-01 exact of 2026-12-01 2026-12-02'],
  ])('%j is %s', (text, expected) => {
    expect(inNovember(text)).toBe(expected);
  });
});

describe('a day told by another', () => {
  it.each([
    ['the day before Thanksgiving', '2027-11-24 exact'],
    ['day before christmas', '2026-12-24 exact'],
    ['the day after Christmas', '2026-12-26 exact'],
    ["the night before New Year's Eve", '2026-12-30 exact'],
    ['thanksgiving eve', '2027-11-24 exact'],
    ['Saturday before Easter', '2027-03-27 exact'],
    ['the Friday after Thanksgiving', '2027-11-26 exact'],
    ['the second saturday after easter', '2027-04-10 exact'],
    ["the weekend before Mother's Day", '2027-05-01 week of 2027-05-01 2027-05-02 2d'],
    ['weekend after July 4th', '2027-07-10 week of 2027-07-10 2027-07-11 2d'],
    ['the week before christmas', '2026-12-18 week 7d'],
    ['a week before christmas', '2026-12-18 exact'],
    ['2 days before christmas', '2026-12-23 exact'],
    ['the saturday before my birthday, March 3rd', '2027-02-27 exact'],
    ['the day after March 3rd', '2027-03-04 exact'],
    ['a Saturday before March', '2026-11-30 week 31d on 6'],
    ['after christmas', '2026-12-26 week 21d'],
    ['before the 15th', '2026-11-30 week 15d'],
    ['not before the 15th', '2026-12-15 week 21d'],
    ['the 15th or later', '2026-12-15 week 21d'],
    ['christmas day or the day after', '2026-12-25 exact of 2026-12-25 2026-12-26'],
    ['saturday or the day after', '2026-12-05 weekday of 2026-12-05 2026-12-06'],
    ['friday of thanksgiving week', '2027-11-26 exact'],
    ['dia antes de navidad', '2026-12-24 exact'],
    ['vispera de navidad', '2026-12-24 exact'],
    ['la vispera de año nuevo', '2026-12-31 exact'],
    ['un dia despues de navidad', '2026-12-26 exact'],
    ['el sabado antes de navidad', '2026-12-19 exact'],
    ['el fin de semana despues de año nuevo', '2027-01-02 week of 2027-01-02 2027-01-03 2d'],
    ['despues del 15 de enero', '2027-01-16 week 21d'],
    ['a partir del 15 de enero', '2027-01-15 week 21d'],
  ])('%j is %s', (text, expected) => {
    expect(inNovember(text)).toBe(expected);
  });
});

describe('days of a month', () => {
  it.each([
    ['a weekend in February', '2027-02-01 month on 6,7'],
    ['any weekend in March', '2027-03-01 month on 6,7'],
    ['weekends in June', '2027-06-01 month on 6,7'],
    ['a march saturday', '2027-03-01 month on 6'],
    ['a saturday or sunday in march', '2027-03-01 month on 6,7'],
    ['friday nights in january', '2027-01-01 month on 5'],
    ['weekdays in March', '2027-03-01 month on 1,2,3,4,5'],
    ['first weekend of March', '2027-03-06 week of 2027-03-06 2027-03-07 2d'],
    ['last weekend of january', '2027-01-30 week of 2027-01-30 2027-01-31 2d'],
    ['second week of June', '2027-06-08 week 7d'],
    ['the last week of february', '2027-02-22 week 7d'],
    ['mid January', '2027-01-11 week 10d'],
    ['end of january', '2027-01-25 week 7d'],
    ['early February', '2027-02-01 week 10d'],
    ['late march', '2027-03-21 week 11d'],
    ['the second saturday in january 2028', '2028-01-08 exact'],
    ['first saturday in feb', '2027-02-06 exact'],
    ['last saturday of the month', '2026-12-26 exact'],
    ['the 4th of next month', '2026-12-04 exact'],
    ['next month on the 4th', '2026-12-04 exact'],
    ['the first of next month', '2026-12-01 exact'],
    ['un fin de semana de marzo', '2027-03-01 month on 6,7'],
    ['el primer sabado de marzo', '2027-03-06 exact'],
    ['el segundo viernes de abril', '2027-04-09 exact'],
    ['el ultimo domingo de mayo', '2027-05-30 exact'],
    ['el cuarto sabado de marzo', '2027-03-27 exact'],
    ['un sabado de enero', '2027-01-01 month on 6'],
    ['los sabados de enero', '2027-01-01 month on 6'],
    ['el segundo o tercer sabado de marzo', '2027-03-13 exact of 2027-03-13 2027-03-20'],
    ['la segunda semana de junio', '2027-06-08 week 7d'],
    ['a mediados de enero', '2027-01-11 week 10d'],
    ['el mes que viene', '2026-12-01 month'],
    ['el 4 del mes que viene', '2026-12-04 exact'],
    ['ultimo dia de enero', '2027-01-31 exact'],
  ])('%j is %s', (text, expected) => {
    expect(inNovember(text)).toBe(expected);
  });
});

describe('a feast', () => {
  it.each([
    ['Easter', '2027-03-28 exact'],
    ['Easter Sunday', '2027-03-28 exact'],
    ['Good Friday', '2027-03-26 exact'],
    ['mardi gras', '2027-02-09 exact'],
    ['palm sunday', '2027-03-21 exact'],
    ['domingo de pascua', '2027-03-28 exact'],
    ['viernes santo', '2027-03-26 exact'],
    ['semana santa', '2027-03-21 week 8d'],
    ['Presidents Day', '2027-02-15 exact'],
    ['MLK day', '2027-01-18 exact'],
    ['columbus day', '2027-10-11 exact'],
    ["indigenous peoples' day", '2027-10-11 exact'],
    ['lunar new year', '2027-02-06 exact'],
    ['black friday', '2027-11-26 exact'],
    ['boxing day', '2026-12-26 exact'],
    ['dia de reyes', '2027-01-06 exact'],
    ['christmas 2027', '2027-12-25 exact'],
    ['easter 2028', '2028-04-16 exact'],
    ['Memorial Day weekend', '2027-05-29 week of 2027-05-29 2027-05-30 2d'],
    ['Labor Day weekend', '2027-09-04 week of 2027-09-04 2027-09-05 2d'],
    ['4th of July weekend', '2027-07-03 week of 2027-07-03 2027-07-04 2d'],
    ['Thanksgiving weekend', '2027-11-27 week of 2027-11-27 2027-11-28 2d'],
    ['easter weekend', '2027-03-27 week of 2027-03-27 2027-03-28 2d'],
    ['MLK weekend', '2027-01-16 week of 2027-01-16 2027-01-17 2d'],
    ['7/4 weekend', '2027-07-03 week of 2027-07-03 2027-07-04 2d'],
    ['week of christmas', '2026-12-21 week 7d'],
    ['saturday of memorial day weekend', '2027-05-29 exact'],
    ['fin de semana de memorial day', '2027-05-29 week of 2027-05-29 2027-05-30 2d'],
  ])('%j is %s', (text, expected) => {
    expect(inNovember(text)).toBe(expected);
  });
});

describe('one of several days', () => {
  it.each([
    ['the 12th or 13th', '2026-12-12 exact of 2026-12-12 2026-12-13'],
    ['dec 12 or 13', '2026-12-12 exact of 2026-12-12 2026-12-13'],
    ['dec 5th, 6th, 12th or 13th', '2026-12-05 exact of 2026-12-05 2026-12-06 2026-12-12 2026-12-13'],
    ['12/5, 12/6 or 12/12', '2026-12-05 exact of 2026-12-05 2026-12-06 2026-12-12'],
    ['dec 12 and 13', '2026-12-12 exact of 2026-12-12 2026-12-13'],
    ['friday, saturday or sunday', '2026-12-04 weekday of 2026-12-04 2026-12-05 2026-12-06'],
    ['friday the 11th if not saturday', '2026-12-11 exact of 2026-12-11 2026-12-12'],
    ['this saturday or next', '2026-12-05 weekday of 2026-12-05 2026-12-12'],
    ['this weekend or next', '2026-12-05 week of 2026-12-05 2026-12-06 2026-12-12 2026-12-13 9d on 6,7'],
    ['next weekend or the one after', '2026-12-12 week of 2026-12-12 2026-12-13 2026-12-19 2026-12-20 9d on 6,7'],
    ['between the 10th and the 15th', '2026-12-10 week 6d'],
    ['dec 10-15', '2026-12-10 week 6d'],
    ['from the 10th to the 15th', '2026-12-10 week 6d'],
    ['12/10 - 12/15', '2026-12-10 week 6d'],
    ['12/12-12/13', '2026-12-12 week 2d'],
    ["between christmas and new year's", '2026-12-25 week 8d'],
    ['thursday through saturday', '2026-12-03 week 3d'],
    ['weekday evening next week', '2026-12-07 week on 1,2,3,4,5'],
    ['next week on saturday', '2026-12-12 weekday'],
    ['end of next week', '2026-12-10 week 4d'],
    ['the weekend of Dec 12-13', '2026-12-12 week of 2026-12-12 2026-12-13 2d'],
    ['weekend of june 20', '2027-06-19 week of 2027-06-19 2027-06-20 2d'],
    ['el 12 o 13 de diciembre', '2026-12-12 exact of 2026-12-12 2026-12-13'],
    ['del 10 al 15 de diciembre', '2026-12-10 week 6d'],
    ['entre el 10 y el 15 de enero', '2027-01-10 week 6d'],
    ['el viernes o si no sabado', '2026-12-04 weekday of 2026-12-04 2026-12-05'],
    ['el otro sabado', '2026-12-05 weekday of 2026-12-05 2026-12-12'],
    ['el viernes 11', '2026-12-11 exact'],
    ['la semana del 14', '2026-12-14 week'],
    ['fin de semana del 12', '2026-12-12 week of 2026-12-12 2026-12-13 2d'],
    ['el jueves no, el viernes', '2026-12-04 weekday'],
  ])('%j is %s', (text, expected) => {
    expect(inNovember(text)).toBe(expected);
  });
});

describe('an ordinal in words and a day cut short', () => {
  it.each([
    ['the twelfth', '2026-12-12 exact'],
    ['december twenty first', '2026-12-21 exact'],
    ['on january the fifth', '2027-01-05 exact'],
    ['jan the 5th', '2027-01-05 exact'],
    ['feb 29', '2028-02-29 exact'],
    ['saturday 19 for dinner', '2026-12-19 exact'],
  ])('%j is %s', (text, expected) => {
    expect(inNovember(text)).toBe(expected);
  });
});

describe('a day that cannot be told is asked for', () => {
  it.each([
    'Super Bowl Sunday',
    'super bowl weekend',
    'passover',
    'the day before my birthday',
    'the Saturday after my graduation',
    'my birthday weekend',
    'a long weekend',
    'spring break',
    'on a weekday',
    'any day but sunday',
    'not on a sunday',
    'until the 15th',
    'last saturday',
    'we booked last Christmas',
    'el sabado despues de mi cumpleaños',
    'feliz año nuevo',
  ])('%j', (text) => {
    expect(inNovember(text)).toBe('none');
  });
});

describe('what is to be done by a day is not the party', () => {
  it.each([
    'can I pay the balance after june 5',
    'i want to cancel before dec 12',
    'how long before dec 12 do i have to pay',
    'do I pay 2 days before',
    'a month in advance',
    'can you do it last minute',
    'call me after march 1',
    'do you work 3 days a week',
    'mar y tierra',
    'her birthday is the day after mine',
  ])('%j', (text) => {
    expect(inNovember(text)).toBe('none');
  });

  it('a day that is named beside it is the party', () => {
    expect(inNovember('my party is dec 12, can I cancel before dec 8')).toBe('2026-12-12 exact');
    expect(inNovember('if I book today can I come saturday')).toBe('2026-12-05 weekday');
  });
});

describe('guests, hours and streets are no days', () => {
  it.each([
    ['between 10 and 15 people', 'none', 't15 about'],
    ['somos entre 10 y 15', 'none', 't15 about'],
    ['june 5, 20 adults', '2027-06-05 exact', 'a20'],
    ['june 5 or 6, 20 adults', '2027-06-05 exact of 2027-06-05 2027-06-06', 'a20'],
    ['between 12 and 15 people on june 20', '2027-06-20 exact', 't15 about'],
    ['12 Easter Street', 'none', 'none'],
  ])('%j', (text, date, party) => {
    expect(inNovember(text)).toBe(date);
    expect(partyHeard(hear(text))).toBe(party);
  });

  it.each([
    ['from 5 to 8pm on june 20', '17:00 said'],
    ['after 6pm on dec 12', '18:00 said'],
    ['saturday after 5', '17:00 pm about'],
    ['saturday before noon', '12:00 said'],
  ])('the hour of %j is %s', (text, time) => {
    expect(timeHeard(hear(text))).toBe(time);
  });
});

describe('a feast', () => {
  it.each([
    ['2026-01-05', '2026-04-05'],
    ['2028-01-05', '2028-04-16'],
    ['2029-01-05', '2029-04-01'],
    ['2038-01-05', '2038-04-25'],
    ['2285-01-05', '2285-03-22'],
  ])('Easter after %s is %s', (today, day) => {
    expect(heardOn(today, 'easter')).toBe(`${day} exact`);
  });

  it.each([
    ['2025-01-05', '2025-01-29'],
    ['2026-01-05', '2026-02-17'],
    ['2028-01-05', '2028-01-26'],
    ['2029-01-05', '2029-02-13'],
  ])('lunar new year after %s is %s', (today, day) => {
    expect(heardOn(today, 'chinese new year')).toBe(`${day} exact`);
  });

  it('of this year is told by on the day after it, and by then the next', () => {
    expect(heardOn('2026-12-25', 'the day after christmas')).toBe('2026-12-26 exact');
    expect(heardOn('2026-12-26', 'the day after christmas')).toBe('2026-12-26 exact');
    expect(heardOn('2026-12-27', 'the day after christmas')).toBe('2027-12-26 exact');
    expect(heardOn('2026-12-25', 'the day before christmas')).toBe('2027-12-24 exact');
  });
});
