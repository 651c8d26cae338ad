import { describe, expect, it } from 'vitest';
import { findLiterals } from './find-literals.ts';
import { formatArticleFile, parseArticleFile } from './article-file.ts';
import { figureInWords } from './format-figure.ts';
import { fillMarkdown, referencesIn } from './fill-figures.ts';
import { fuseRanks } from './fuse-ranks.ts';
import { normaliseQuestion } from './gaps.ts';
import { markdownToHtml, markdownToWords } from './read-markdown.ts';
import { isKnownWord, readQuestion, likelyMeant } from './read-question.ts';

const LIMITS = { guests: 50, miles: 150 };

describe('a figure written as a number', () => {
  it.each([
    ['It is $55 a head.', ['$55']],
    ['It is $ 1,100.50 in all.', ['$ 1,100.50']],
    ['The first 30 miles are free.', ['30 miles']],
    ['a 48-hour notice', ['48-hour']],
    ['Tax is 8.25 %.', ['8.25 %']],
    ['Cancel four days before.', ['four days']],
    ['four calendar days', ['four calendar days']],
    ['Doors at 6:00 PM or 18:30.', ['6:00 PM', '18:30']],
    ['up to 50 guests', ['50 guests']],
    ['two proteins each', ['two proteins']],
    ['Las primeras 30 millas y cuatro días.', ['30 millas', 'cuatro días']],
    ['55 dólares', ['55 dólares']],
  ])('is found: %s', (text, found) => {
    expect(findLiterals(text).map((literal) => literal.text)).toEqual(found);
  });

  it.each([
    'The first {{travel.freeMiles}} are free, then {{travel.centsPerMile}} a mile.',
    'Guests who are 21 or older; call 911 first.',
    'One of us answers within the day.',
    'Booking MH-7K3PXQ, step 2, version 2026.1',
    'un día, una hora, otra persona',
  ])('is none: %s', (text) => {
    expect(findLiterals(text)).toEqual([]);
  });
});

describe('a figure in words', () => {
  it.each([
    [5_500, 'cents per adult', 'en', '$55'],
    [750, 'cents', 'es', '$7.50'],
    [48, 'hours', 'en', '48 hours'],
    [1, 'hours', 'en', '1 hour'],
    [1, 'calendar days before the event', 'es', '1 día'],
    [30, 'miles', 'es', '30 millas'],
    [25, 'miles per hour', 'en', '25 miles per hour'],
    [8_250, 'thousandths of a percent', 'en', '8.25%'],
    ['21:00', 'local time from which texts wait', 'en', '9:00 PM'],
    [50, 'guests, toddlers counted', 'en', '50'],
    ['MyHibachi', 'text', 'en', 'MyHibachi'],
  ] as const)('%s %s in %s is %s', (value, unit, language, words) => {
    expect(figureInWords(value, unit, language)).toBe(words);
  });
});

describe('Markdown with figures', () => {
  const figures = new Map([
    ['a.b', { name: 'a.b', about: '', value: '*{{c.d}}* <b>' }],
    ['c.d', { name: 'c.d', about: '', value: null }],
  ]);

  it('is filled once, and no value becomes markup or another reference', () => {
    const { text, missing } = fillMarkdown('It is {{ a.b }}.', figures);
    expect(missing).toEqual([]);
    expect(markdownToWords(text)).toBe('It is *{{c.d}}* <b>.');
    expect(markdownToHtml(text)).toBe('<p>It is *{{c.d}}* &lt;b&gt;.</p>');
  });

  it('names what nothing stands behind', () => {
    expect(fillMarkdown('{{c.d}} {{no.such}}', figures).missing).toEqual(['c.d', 'no.such']);
    expect(referencesIn('a {{b.c}}')).toEqual([{ name: 'b.c', at: 2 }]);
  });

  it('runs nothing, whatever an author writes', () => {
    const html = markdownToHtml('<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](data:text/html,z)');
    expect(html).not.toMatch(/<script|javascript:|data:/);
  });
});

describe('a question', () => {
  it('asks for what people mean, in all its words', () => {
    const [cost] = readQuestion('How much is it?', LIMITS);
    expect(cost?.map(({ word }) => word)).toEqual(expect.arrayContaining(['how much', 'price', 'precio']));
    expect(readQuestion('the and of', LIMITS)).toEqual([]);
    expect(likelyMeant('qoute')).toContain('quote');
  });

  it('in Spanish says "soy" of whoever asks, and in English of the sauce', () => {
    expect(readQuestion('soy', LIMITS, new Map(), 'es')).toEqual([]);
    expect(readQuestion('soy', LIMITS)[0]?.map(({ word }) => word)).toContain('soya');
  });

  it('keeps the words that mean something only beside others', () => {
    expect(isKnownWord('baja')).toBe(true);
    expect(readQuestion('doy de baja', LIMITS)[0]?.map(({ word }) => word)).toContain('stop');
    expect(isKnownWord('qoute')).toBe(false);
  });

  it('with more guests than we take online asks for a large party, and with more miles for a far one', () => {
    const first = (question: string) => readQuestion(question, LIMITS).map((term) => term[0]?.word);
    expect(first('we are 80 people')).toEqual(['large']);
    expect(first('we are 20 people')).toEqual(['people']);
    expect(first('200 miles')).toEqual(['far away']);
  });

  it('is kept without addresses, numbers and codes', () => {
    const question = 'Call ME at (510) 555-0123, jordan@mail.example — my code is MH-7K3PXQ?!';
    expect(normaliseQuestion(question)).toBe('call me at … … my code is …');
    expect(normaliseQuestion('Do you cook on boats?')).toBe('do you cook on boats');
  });
});

describe('lists fused by rank', () => {
  it('put first what several lists put first', () => {
    const fused = fuseRanks([
      { ids: ['a', 'b', 'c'], weight: 1 },
      { ids: ['b', 'd'], weight: 1 },
    ]);
    expect(fused.map(({ id }) => id)).toEqual(['b', 'a', 'd', 'c']);
  });
});

describe('an article as a file', () => {
  const article = {
    slug: 'party-minimum',
    language: 'en',
    category: 'pricing',
    audience: 'public',
    title: 'Is there a "minimum": yes?',
    reviewBy: '2027-12-01',
    asks: ['- minimum spend', 'yes'],
    body: 'Yes.\n\n---\n\nIt is {{price.partyMinimum}}.',
  } as const;

  it('reads back to the same article', () => {
    expect(parseArticleFile(formatArticleFile({ ...article, asks: [...article.asks] }), 'a.md')).toEqual(article);
  });

  it.each([
    ['no front matter', 'Hello', /front matter between/],
    ['broken YAML', '---\na: [\n---\nHello', /not YAML/],
    ['a missing title', '---\nslug: a\nlanguage: en\n---\nHello', /category|title/],
    ['an unknown field', '---\nslug: a\nsurprise: 1\n---\nHello', /./],
  ])('is refused with %s, by its name', (_what, text, says) => {
    const refused = { code: 'validation_failed', fields: [{ field: 'a.md', message: expect.stringMatching(says) }] };
    expect(() => parseArticleFile(text, 'a.md')).toThrow(expect.objectContaining(refused));
  });
});
