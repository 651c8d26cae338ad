/** Every message to hosts says the same in Spanish as in English: the same facts in the same places, and no English left. */
import { describe, expect, it } from 'vitest';
import type { BaseFacts, OptionalFacts } from './facts.ts';
import type { Block, MessageContent } from './message-content.ts';
import { renderMessage } from './render-message.ts';
import { SMS_LIMIT } from './render-sms.ts';
import { SAMPLE_FACTS, SAMPLE_FACTS_IN_SPANISH } from './sample-facts.ts';
import { TEMPLATES, isTemplateName, type TemplateName } from './templates/index.ts';

const NAMES = Object.keys(TEMPLATES).filter(isTemplateName);
const TO_HOSTS = NAMES.filter((name) => !name.startsWith('staff_'));
/** GSM 03.38, the alphabet a text message carries without halving its length. */
const GSM = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;
/** Words that stand in every English sentence of ours, and in no Spanish one. */
const ENGLISH =
  /\b(?:the|your|you|our|we|is|are|until|please|party|booking|deposit|paid|due|sign|link|open|when|where|guests|thank|with|for|and|at|on|questions|sandbox: a trial)\b/i;

/** Each fact as a mark that says which it is; sums as sums no text holds by itself. */
const MARKED: BaseFacts & OptionalFacts = {
  ...SAMPLE_FACTS,
  company: { name: '@company', phone: '@phone', email: '@email', postalAddress: '@address' },
  firstName: '@firstName',
  allergies: { kind: 'noted', named: '@named', sharedGrill: '@grill' },
  code: '@code',
  party: {
    date: '@date',
    time: '@time',
    durationMinutes: 97,
    place: '@place',
    adults: 91,
    children: 92,
    toddlers: 93,
  },
  previous: { date: '@previousDate', time: '@previousTime' },
  lines: [{ label: '@line', amountCents: 111_100 }],
  totalCents: 222_200,
  depositCents: 333_300,
  paidCents: 444_400,
  dueCents: 555_500,
  amountCents: 666_600,
  refundCents: 777_700,
  feeCents: 888_800,
  deadline: '@deadline',
  endsAt: '@endsAt',
  link: 'https://@link.example/',
  calendarLink: 'https://@calendar.example/',
  instructions: { method: 'zelle', to: '@to', memo: '@memo', amountCents: 999_900 },
  rule: '@rule',
  changes: ['@change'],
  notes: ['@note'],
  arrival: '@arrival',
  signIn: { code: '', minutes: 94 },
  reply: { subject: '@subject', text: '@text', links: [{ label: '@label', url: 'https://@url.example/' }] },
  terms: {
    answer: '@answer',
    parties: [
      { code: '@one', date: '@oneDate' },
      { code: '@two', date: '@twoDate' },
    ],
  },
};

const composed = (name: TemplateName, facts: Partial<BaseFacts & OptionalFacts> = {}) => ({
  en: TEMPLATES[name].compose({ ...MARKED, ...facts }),
  es: TEMPLATES[name].compose({ ...MARKED, ...facts, language: 'es' }),
});

/** Which facts stand in it, each once; names of ours, sums and counts. */
function factsIn(text: string): string[] {
  // The words that agree are asked for in each language's own.
  const said = text.replaceAll(/I AGREE|ACEPTO/g, '@agree');
  const found = said.match(/@\w+|\$[\d,]+\.00|\b9[1-7]\b|(?:cents|amountCents)":\d+/g) ?? [];
  return [...new Set(found)].toSorted();
}

const partsOf = ({ subject, heading, blocks, sms }: MessageContent) => ({
  subject: factsIn(subject),
  heading: factsIn(heading),
  blocks: blocks.map((block) => [block.kind, factsIn(JSON.stringify(block))]),
  sms: factsIn(sms),
});

/** Every word a block says, without the facts it holds. */
function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'rows':
      return block.rows.flat();
    case 'bill':
      return block.lines.map(({ label }) => label);
    case 'list':
      return [...block.items];
    case 'button':
    case 'link':
      return [block.label];
    case 'amount':
      return [block.label, block.note];
    case 'quote':
      return [];
  }
}

const bare = (text: string) =>
  text.replaceAll(/https?:\S+|@\w+|I AGREE|STOP|START|HELP|Hibachi|hibachi|Zelle|Venmo|Sandbox/g, ' ');

it('only what goes to our own people is in English alone', () => {
  expect(NAMES.filter((name) => !TEMPLATES[name].languages.includes('es'))).toEqual(
    NAMES.filter((name) => name.startsWith('staff_')),
  );
});

describe.each(TO_HOSTS)('%s', (name) => {
  it.each([
    ['as it mostly is', {}],
    ['with nothing due', { dueCents: 0, refundCents: 0, feeCents: 0 }],
    ['with one party only', { terms: { ...MARKED.terms, parties: [{ code: '@one', date: '@oneDate' }] } }],
    ['after STOP', { keyword: 'revoke' as const }],
    ['after START', { keyword: 'grant' as const }],
  ])('uses the same facts in the same places, %s', (_case, facts) => {
    const { en, es } = composed(name, facts);
    expect(partsOf(es)).toEqual(partsOf(en));
  });

  it('leaves no English in the Spanish', () => {
    const { es } = composed(name);
    const said = [es.subject, es.preheader, es.heading, es.sms, ...es.blocks.flatMap(wordsOf)];
    for (const words of said) expect(bare(words)).not.toMatch(ENGLISH);
  });

  it('is an e-mail of its language with the postal address, and a text that fits and says how to stop', () => {
    const longName = 'The Very Long Name of a Hibachi Company of Northern California';
    const company = { ...SAMPLE_FACTS.company, name: longName };
    const facts = { ...SAMPLE_FACTS_IN_SPANISH, company, sandbox: true };
    const email = renderMessage(name, 'email', facts);
    if (email.channel !== 'email') expect.unreachable('an e-mail was asked for');
    expect(email.html).toContain('<html lang="es">');
    expect(email.subject.length).toBeLessThan(125);
    for (const part of [email.html, email.text]) {
      expect(part).toContain(facts.company.postalAddress);
      expect(part).toContain('mensaje de prueba');
      expect(part).not.toMatch(/undefined|NaN|\[object|null/);
    }
    const text = renderMessage(name, 'sms', facts);
    if (text.channel !== 'sms') expect.unreachable('a text was asked for');
    expect(text.body.length).toBeLessThanOrEqual(SMS_LIMIT);
    expect(text.body).toMatch(GSM);
    if (name !== 'conversation_reply') expect(text.body).toMatch(/Responda (?:STOP|START) para|Responda HELP/);
  });

  it('is in English for whoever said nothing', () => {
    const { en } = composed(name);
    expect(TEMPLATES[name].compose(MARKED)).toEqual(en);
  });
});

it('says lines, rules and what to prepare in Spanish as well', () => {
  const facts: BaseFacts & OptionalFacts = {
    ...SAMPLE_FACTS_IN_SPANISH,
    lines: [
      { label: 'Adults (13 and over)', amountCents: 55_000 },
      { label: 'Sales tax', amountCents: 5_775 },
      { label: 'Filet mignon', amountCents: 2_000 },
    ],
    changes: ['up $110.00'],
  };
  const changed = renderMessage('booking_changed', 'email', facts);
  expect(changed.channel === 'email' && changed.text).toMatch(/Adultos \(13 años o más\): \$550\.00/);
  expect(changed.channel === 'email' && changed.text).toContain('Impuesto de ventas: $57.75');
  expect(changed.channel === 'email' && changed.text).toContain('Filet mignon: $20.00');
  expect(changed.channel === 'email' && changed.text).toContain('sube $110.00');
  const cancelled = renderMessage('booking_cancelled', 'email', facts);
  expect(cancelled.channel === 'email' && cancelled.text).toContain('el depósito se devuelve completo');
});
