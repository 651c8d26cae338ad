import { describe, expect, it } from 'vitest';
import { dateHeard, hear, timeHeard } from '../../../../tests/support/host-message.ts';

/** Heard on Wednesday, 10 June 2026, at eleven in the morning. */
describe('the day', () => {
  it.each([
    ['June 20', '2026-06-20 exact'],
    ['june 20th', '2026-06-20 exact'],
    ['20 June', '2026-06-20 exact'],
    ['Jun 20, 2026', '2026-06-20 exact'],
    ['on the 20th of June', '2026-06-20 exact'],
    ['Saturday June 20', '2026-06-20 exact'],
    ['Sat, Jun 20', '2026-06-20 exact'],
    ['6/20', '2026-06-20 exact'],
    ['6/20/26', '2026-06-20 exact'],
    ['06/20/2026', '2026-06-20 exact'],
    ['2026-06-20', '2026-06-20 exact'],
    ['6-20-2026', '2026-06-20 exact'],
    ['June 5', '2027-06-05 exact'],
    ['1/15', '2027-01-15 exact'],
    ['March 3 2027', '2027-03-03 exact'],
    ['today', '2026-06-10 exact'],
    ['tonight', '2026-06-10 exact'],
    ['tomorrow', '2026-06-11 exact'],
    ['the day after tomorrow', '2026-06-12 exact'],
    ['in 2 weeks', '2026-06-24 exact'],
    ['in three weeks', '2026-07-01 exact'],
    ['the 14th', '2026-06-14 exact'],
    ['on the 9th', '2026-07-09 exact'],
    ['July 4', '2026-07-04 exact'],
    ['4th of July', '2026-07-04 exact'],
    ['Christmas Eve', '2026-12-24 exact'],
    ["New Year's Eve", '2026-12-31 exact'],
    ["father's day", '2026-06-21 exact'],
    ["Mother's Day", '2027-05-09 exact'],
    ['thanksgiving', '2026-11-26 exact'],
    ['labor day', '2026-09-07 exact'],
    ['memorial day', '2027-05-31 exact'],
    ['the third saturday of july', '2026-07-18 exact'],
    ['the last friday of august', '2026-08-28 exact'],
    ['end of june', '2026-06-24 week'],
    ['my birthday is july 9th', '2026-07-09 exact'],
    ['the weekend of june 20', '2026-06-20 week of 2026-06-20 2026-06-21'],
    ['Saturday the 13th', '2026-06-13 exact'],
    ['Saturday the 14th', '2026-06-14 exact of 2026-06-14 2026-06-13'],
    ['Saturday', '2026-06-13 weekday'],
    ['this Saturday', '2026-06-13 weekday'],
    ['on sunday', '2026-06-14 weekday'],
    ['coming friday', '2026-06-12 weekday'],
    ['next Saturday', '2026-06-20 weekday of 2026-06-13 2026-06-20'],
    ['next monday', '2026-06-15 weekday'],
    ['wednesday', '2026-06-17 weekday of 2026-06-10 2026-06-17'],
    ['saturday of next week', '2026-06-20 weekday'],
    ['a week from saturday', '2026-06-20 weekday'],
    ['two saturdays from now', '2026-06-20 weekday'],
    ['this weekend', '2026-06-13 week of 2026-06-13 2026-06-14'],
    ['next weekend', '2026-06-20 week of 2026-06-20 2026-06-21'],
    ['sometime next week', '2026-06-15 week'],
    ['in August', '2026-08-01 month'],
    ['sometime in june', '2026-06-10 month'],
    ['december maybe', '2026-12-01 month'],
    ['June 20 or June 27', '2026-06-20 exact of 2026-06-20 2026-06-27'],
    ['saturday or sunday', '2026-06-13 weekday of 2026-06-13 2026-06-14'],
    ["can't do friday, saturday works", '2026-06-13 weekday'],
    ['not friday, sunday please', '2026-06-14 weekday'],
    ['actually saturday not friday', '2026-06-13 weekday'],
    ['june 13, actually june 20', '2026-06-20 exact'],
    ['move it from june 13 to june 27', '2026-06-27 exact'],
    ['the 20th instead of the 13th', '2026-06-20 exact'],
    ['saterday', '2026-06-13 weekday'],
    ['this satruday', '2026-06-13 weekday'],
    ['tommorow', '2026-06-11 exact'],
    ['tmrw', '2026-06-11 exact'],
    ['wensday june 24', '2026-06-24 exact'],
    ['juy 4th', '2026-07-04 exact'],
    ['agust 8', '2026-08-08 exact'],
    ['septmber 12', '2026-09-12 exact'],
    ['next wknd', '2026-06-20 week of 2026-06-20 2026-06-21'],
    ['SATURDAY JUNE 20!!!', '2026-06-20 exact'],
    ['yesterday', 'none'],
    ['June 31', 'none'],
    ['June 14 2020', 'none'],
    ['good morning', 'none'],
    ['10 adults may come', 'none'],
    ['we have 12 people', 'none'],
    ['how much is it', 'none'],
  ])('of %j is %s', (text, expected) => {
    expect(dateHeard(hear(text))).toBe(expected);
  });

  it.each([
    ['14', '2026-06-14 exact'],
    ['the 5', '2026-07-05 exact'],
    ['how about 20?', '2026-06-20 exact'],
    ['saturday', '2026-06-13 weekday'],
  ])('asked for is %j: %s', (text, expected) => {
    expect(dateHeard(hear(text, 'date'))).toBe(expected);
  });

  it.each([
    ['el 20 de junio', '2026-06-20 exact'],
    ['20 de junio de 2026', '2026-06-20 exact'],
    ['el sábado 20 de junio', '2026-06-20 exact'],
    ['el sábado', '2026-06-13 weekday'],
    ['este sabado', '2026-06-13 weekday'],
    ['el sábado que viene', '2026-06-13 weekday'],
    ['el próximo sábado', '2026-06-13 weekday of 2026-06-13 2026-06-20'],
    ['mañana', '2026-06-11 exact'],
    ['pasado mañana', '2026-06-12 exact'],
    ['hoy en la noche', '2026-06-10 exact'],
    ['en 2 semanas', '2026-06-24 exact'],
    ['en dos semanas', '2026-06-24 exact'],
    ['la próxima semana', '2026-06-15 week'],
    ['este fin de semana', '2026-06-13 week of 2026-06-13 2026-06-14'],
    ['en agosto', '2026-08-01 month'],
    ['el 4 de julio', '2026-07-04 exact'],
    ['nochebuena', '2026-12-24 exact'],
    ['el miercoles 24 de junio', '2026-06-24 exact'],
    ['para el día 25 por favor', '2026-06-25 exact'],
    ['el 7/8 para la fiesta', '2026-07-08 exact of 2026-07-08 2026-08-07'],
    ['sabdo 20 de juno para la fiesta', '2026-06-20 exact'],
    ['buenas tardes', 'none'],
    ['buenos días', 'none'],
  ])('in Spanish of %j is %s', (text, expected) => {
    expect(dateHeard(hear(text))).toBe(expected);
  });
});

describe('the hour', () => {
  it.each([
    ['6pm', '18:00 said'],
    ['6 PM', '18:00 said'],
    ['6:30 p.m.', '18:30 said'],
    ['6p', '18:00 said'],
    ['730pm', '19:30 said'],
    ['20:30', '20:30 said'],
    ['18h30', '18:30 said'],
    ['at 7', '19:00 pm'],
    ['at 7:15', '19:15 pm'],
    ['@ 6', '18:00 pm'],
    ['@6:30', '18:30 pm'],
    ['6ish', '18:00 pm about'],
    ['6:30ish', '18:30 pm about'],
    ['around 6pm', '18:00 said about'],
    ['saturday around 6', '18:00 pm about'],
    ["5 o'clock", '17:00 pm'],
    ['half past six', '18:30 pm'],
    ['quarter to 7', '18:45 pm'],
    ['quarter past 5', '17:15 pm'],
    ['at noon', '12:00 said'],
    ['midday on saturday', '12:00 said'],
    ['at 12', '12:00 said'],
    ['at 11', '11:00 said'],
    ['11am', '11:00 said'],
    ['at 10 am', '10:00 said'],
    ['7 in the evening', '19:00 said'],
    ['9 at night', '21:00 said'],
    ['from 5 to 8pm', '17:00 said'],
    ['between 5 and 6 pm', '17:00 said'],
    ['July 4 at 3', '15:00 pm'],
    ['7pm on friday', '19:00 said'],
    ['not 6, 7pm', '19:00 said'],
    ['6pm, actually 7pm', '19:00 said'],
    ['for 12 people', 'none'],
    ['I need it now', 'none'],
    ['in 3 hours', 'none'],
    ['saturday evening', 'none'],
  ])('of %j is %s', (text, expected) => {
    expect(timeHeard(hear(text))).toBe(expected);
  });

  it.each([
    ['6', '18:00 pm'],
    ['6:30', '18:30 pm'],
    ['around 7', '19:00 pm'],
    ["let's do 5", '17:00 pm'],
    ['12', '12:00 said'],
    ['21', '21:00 said'],
    ['45', 'none'],
  ])('asked for is %j: %s', (text, expected) => {
    expect(timeHeard(hear(text, 'time'))).toBe(expected);
  });

  it.each([
    ['a las 7', '19:00 pm'],
    ['a las 6 de la tarde', '18:00 said'],
    ['a las 7 de la noche', '19:00 said'],
    ['a las siete y media', '19:30 pm'],
    ['a las 11 de la mañana', '11:00 said'],
    ['al mediodía', '12:00 said'],
    ['a las 18:30', '18:30 said'],
    ['como a las 5', '17:00 pm about'],
    ['a las 8 pm', '20:00 said'],
  ])('in Spanish of %j is %s', (text, expected) => {
    expect(timeHeard(hear(text))).toBe(expected);
  });

  it.each([
    ['lunch on sunday', 'lunch'],
    ['saturday evening', 'evening'],
    ['tomorrow afternoon', 'afternoon'],
    ['el sábado en la noche', 'night'],
  ])('left out of %j leaves the part of the day: %s', (text, expected) => {
    expect(hear(text).slots.dayPart?.value).toBe(expected);
  });
});

it('says which of the host’s words a date was read from', () => {
  const { text, slots } = hear('¡Hola!  Somos veinte, el SÁBADO a las seis');
  expect(slots.date?.text).toBe('SÁBADO a las seis');
  expect(text.slice(...(slots.date?.span ?? [0, 0]))).toBe('SÁBADO a las seis');
});
