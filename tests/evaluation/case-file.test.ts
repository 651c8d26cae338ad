/** Corrections of our people as checks: what a line says is judged, what it leaves open is not, and no bad line is played. */
import { ENGINES } from '@myhibachi/core/concierge';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCases } from './case-file.ts';
import { evaluate } from './evaluate.ts';
import type { Played } from './play.ts';
import { scoreOf } from './report.ts';

/** As `export-cases.ts` writes it. */
function line(id: number, turns: readonly string[], expected: object, more: object = {}): string {
  return JSON.stringify({
    id: `case-${String(id).padStart(12, '0')}`,
    family: 'corrected',
    language: 'en',
    channel: 'web_chat',
    turns,
    expect: expected,
    shouldSay: null,
    ...more,
  });
}

const PRICE = 'What would 12 adults cost in 94538?';

describe('a file of cases', () => {
  it('becomes dialogues that judge what they name; who only says words is told apart', () => {
    const content = [
      line(1, [PRICE], { totalCents: 71_445, held: false }),
      '',
      line(2, [PRICE], {}, { shouldSay: 'It is $714.45.' }),
      line(
        3,
        ['book us'],
        { tool: 'place_hold', handOff: 'none', date: '2027-06-26', start: '18:00', held: true },
        { channel: 'sms' },
      ),
    ].join('\n');
    const { dialogues, unjudged } = readCases(content, 'cases.jsonl');
    expect(
      dialogues.map(({ family, name, channel, expect: expected }) => ({ family, name, channel, expected })),
    ).toEqual([
      {
        family: 'corrected',
        name: 'case-000000000001',
        channel: 'web_chat',
        expected: { handOff: 'any', hold: 'none', quote: 71_445 },
      },
      {
        family: 'corrected',
        name: 'case-000000000003',
        channel: 'sms',
        expected: { handOff: 'none', hold: 'some', tool: 'place_hold', moment: { date: '2027-06-26', start: '18:00' } },
      },
    ]);
    expect(unjudged).toEqual(['case-000000000002']);
  });

  it.each([
    ['{"id":', /cases\.jsonl:2: is no JSON/],
    [line(9, [], {}), /cases\.jsonl:2: turns:/],
    [line(9, ['Hello'], { handOff: 'bored' }), /cases\.jsonl:2: expect\.handOff:/],
    [line(9, ['Hello'], { totalCents: 'much' }), /cases\.jsonl:2: expect\.totalCents:/],
    [line(9, ['Hello'], { mood: 'good' }), /cases\.jsonl:2: expect: .*mood/],
    [line(9, ['Hello'], {}, { language: 'fr' }), /cases\.jsonl:2: language:/],
    [line(9, ['Hello'], {}, { id: 'MH-2345' }), /cases\.jsonl:2: id: is no id of a case/],
    [line(1, ['Hello'], {}), /case-000000000001 stands in it twice/],
  ])('is refused for the line %s', (bad, problem) => {
    expect(() => readCases(`${line(1, [PRICE], {})}\n${bad}\n`, 'cases.jsonl')).toThrow(problem);
  });

  it('names every bad line at once', () => {
    expect(() => readCases('nothing\n{}', 'cases.jsonl')).toThrow(/cases\.jsonl:1: [^]*cases\.jsonl:2: /);
  });
});

describe('cases that are played', () => {
  let played: readonly Played[];
  beforeAll(async () => {
    const content = [
      line(1, [PRICE], { totalCents: 71_445, tool: 'quote_party', held: false, handOff: 'none' }),
      line(2, [PRICE], { totalCents: 1 }),
      line(3, [PRICE, 'June 26 2027 at 6pm'], { date: '2027-06-26', start: '18:00' }),
      line(4, [PRICE], { date: '2027-06-26', held: true, tool: 'cancel_booking' }),
      line(5, ['I want to talk to a person'], { handOff: 'asked_for_person' }),
    ].join('\n');
    const { dialogues } = readCases(content, 'cases.jsonl');
    played = await evaluate({ engines: { builtIn: ENGINES.builtIn, model: null }, dialogues });
  });

  it('pass where the state is as expected, four times', () => {
    const good = played.filter(({ dialogue }) => /(?:1|3|5)$/.test(dialogue.name));
    expect(good.flatMap(({ faults, unbacked }) => [...faults, ...unbacked])).toEqual([]);
    expect(good).toHaveLength(12);
  });

  it('fail by name where it is not', () => {
    const faultsOf = (name: RegExp) => played.find(({ dialogue }) => name.test(dialogue.name))?.faults;
    expect(faultsOf(/2$/)).toEqual(['quote should be 1 and is 71445']);
    expect(faultsOf(/4$/)).toEqual([
      'nothing is held',
      'does not use cancel_booking',
      'day should be "2027-06-26" and is null',
    ]);
    expect(scoreOf('corrected', played)).toMatchObject({ dialogues: 5, passAll: 0.6 });
  });
});
