/** Answers say just what was asked, once, and in the language of the talk. */
import { describe, expect, it } from 'vitest';
import { playBacked, withConcierge } from '../../../../tests/support/backed-talk.ts';
import { confirmedBooking, look } from '../../../../tests/support/journey.ts';
import { playDialogue, type PlayedDialogue } from '../../../../tests/support/play-dialogue.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';
import { newId } from '../kernel/index.ts';

let t: TestPlatform;
withConcierge((opened) => (t = opened), { articles: true });

const play = (...lines: string[]): Promise<PlayedDialogue> => playBacked(t, lines);

const sources = ({ last }: PlayedDialogue) => last.draft.sources.map(({ ref }) => ref);

describe('an answer', () => {
  it.each([
    ['is gratuity included in the price?', ['get_figures'], 'not part of the price'],
    ['¿está incluida la propina en el precio?', ['get_figures'], 'no está incluida'],
    ['is travel included in the price?', ['get_figures'], 'miles are free'],
    ['¿el viaje está incluido en el precio?', ['get_figures'], 'millas son gratis'],
    ['is tax included in the price?', ['sales-tax'], 'before sales tax'],
    ["what's included in the price?", ['what-is-included'], 'Included for everybody'],
    ['does the price include tables and chairs?', ['what-you-provide'], 'tables and chairs'],
    ['is the deposit refundable and how much is it?', ['cancellation'], '$100'],
  ])('to %j says that and nothing else', async (asked, expected, told) => {
    const dialogue = await play(asked);
    expect(sources(dialogue)).toEqual(expected);
    expect(dialogue.last.draft.text).toContain(told);
    expect(dialogue.last.draft.text).not.toMatch(/party minimum is|mínimo por fiesta/);
  });

  it('to two questions says both', async () => {
    const { last } = await play('how much is it per person and is gratuity included?');
    expect(last.draft.text).toContain('Adults (13 and up)');
    expect(last.draft.text).toContain('not part of the price');
  });
});

describe('an article', () => {
  it.each([
    [['do you bring tables?', 'so, do you bring tables and chairs?'], 'As I said: Please have ready: tables'],
    [['what is your cancellation policy?', 'and the cancellation policy again?'], 'As I said: Cancel 4 days'],
    [['¿qué pasa si llueve?', '¿y si llueve ese día?'], 'Como le decía: '],
  ])('asked for again (%j) is said in short, with the way on', async (lines, told) => {
    const dialogue = await play(...lines);
    const [first, second] = dialogue.turns.map(({ draft }) => draft);
    expect(second?.text).toContain(told);
    expect(second?.text.length).toBeLessThan(first?.text.length ?? 0);
    expect(second?.sources).toEqual(first?.sources);
    expect(second?.gaps).toEqual([]);
  });

  it('about what nobody can guarantee is said whole each time', async () => {
    const dialogue = await play(
      'do you have gluten free options?',
      'is there gluten free food?',
      'gluten free please?',
    );
    for (const { draft } of dialogue.turns) expect(draft.text).toMatch(/guarantee/);
  });

  it('is told whole again after a fresh start', async () => {
    const { last } = await play('what if it rains?', 'start over', 'what if it rains?');
    expect(last.draft.text).not.toContain('As I said');
  });
});

describe('dishes in Spanish', () => {
  it.each([
    ['¿qué proteínas tienen?', ['pollo', 'cola de langosta ($15)', 'arroz frito hibachi']],
    ['¿qué hay en el menú?', ['pollo', 'gyoza ($10)']],
    ['¿cuánto cuesta la langosta?', ['Cola de langosta cuesta $15']],
    ['10 adultos con 5 filetes y 3 langostas', ['5 × filet mignon, 3 × cola de langosta']],
    ['10 adultos con langosta', ['porciones de cola de langosta']],
    ['soy alérgico al pescado, ¿qué puedo comer?', ['camarones', 'vieiras']],
  ])('are called by their Spanish names in the answer to %j', async (asked, names) => {
    const { last } = await play(asked);
    for (const name of names) expect(last.draft.text).toContain(name);
    expect(last.draft.text).not.toMatch(/Lobster|Chicken|Shrimp|Scallops/);
  });

  it('stand so in what a host says yes to', async () => {
    const mine = await confirmedBooking(t, { date: '2027-06-01' });
    const { customer_id: customerId } = await t.platform.db
      .selectFrom('bookings')
      .select('customer_id')
      .where('id', '=', mine.bookingId)
      .executeTakeFirstOrThrow();
    const { last } = await playDialogue(t, ['agrega 2 langostas a mi pedido'], {
      person: { customerId, verified: true, firstName: 'Jordan' },
      caller: { kind: 'host', customerId, sessionId: newId(), writes: true },
    });
    expect(last.proposed?.summary).toContain('2 × cola de langosta');
    expect((await look(mine)).summary.upgrades).toEqual([]);
  });
});
