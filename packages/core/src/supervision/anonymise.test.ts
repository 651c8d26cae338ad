import { describe, expect, it } from 'vitest';
import { anonymise } from './anonymise.ts';

describe('a host’s words without the host', () => {
  it.each([
    ['Call me at (415) 555-0199, or 415.555.0199', 'Call me at 510-555-0101, or 510-555-0101'],
    ['+1 415 555 0199 or 4155550198', '510-555-0101 or 510-555-0102'],
    ['Write to Ana.Maria+bbq@post.example please', 'Write to host1@mail.example please'],
    ['We live at 4821 N Willow Creek Rd, Fremont CA 94538', 'We live at 1 Main St, Fremont CA 94538'],
    ['my code is mh 7k3pxq', 'my code is MH-222222'],
    ['I am Thandiwe Okafor. Thandiwe will pay.', 'I am Jordan Lee. Jordan will pay.'],
    ['Me llamo Ximena, somos 12', 'Me llamo Jordan, somos 12'],
    ['my name is thandiwe', 'my name is Jordan'],
    ['Thandiwe Okafor', 'Jordan Lee'],
  ])('%s', (said, shown) => {
    expect(anonymise([said], [])).toEqual([shown]);
  });

  it('keeps whatever the dialogue is about', () => {
    const said = [
      '12 adults and 3 kids, May 15 2027 at 6pm in 94538, budget $1,200',
      'What would 12 adults cost in 94538?',
      'Saturday 2027-05-15, 18:00, two salmon and 4 lobster tails',
      'I am vegetarian and this is Saturday',
      '20 people on the 5th in Fremont, 3 kids of us',
      'Hello',
      'yes',
    ];
    expect(anonymise(said, [])).toEqual(said);
  });

  it('uses one stand-in throughout, and knows the names we know the host by', () => {
    const said = ['Hi, Okafor here', 'OKAFOR again, 415-555-0199', 'Mrs Okafor’s number is 415 555 0199'];
    expect(anonymise(said, ['Thandiwe Okafor'])).toEqual([
      'Hi, Jordan here',
      'Jordan again, 510-555-0101',
      'Mrs Jordan’s number is 510-555-0101',
    ]);
  });
});
