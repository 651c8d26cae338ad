/**
 * Facts that are kept or gathered in English words, in Spanish: the lines of a bill, the rule behind an amount, what to
 * prepare. What the company has put in words of its own stays as it was agreed: better in English than left out.
 */
import type { MessageFacts } from './facts.ts';
import { ruleInSpanish } from './rules-in-spanish.ts';

type Words = readonly (readonly [pattern: RegExp, say: (...parts: string[]) => string])[];

const LABELS: Words = [
  [/^Adults \((\d+) and over\)$/, (from = '') => `Adultos (${from} años o más)`],
  [/^Children \((\d+) to (\d+)\)$/, (from = '', to = '') => `Niños (${from} a ${to} años)`],
  [/^Toddlers \((\d+) and under\)$/, (to = '') => `Pequeños (hasta ${to} años)`],
  [/^(\d+) adults?$/, (count = '') => `${count} ${count === '1' ? 'adulto' : 'adultos'}`],
  [/^(\d+) child(?:ren)?$/, (count = '') => `${count} ${count === '1' ? 'niño' : 'niños'}`],
  [/^Party minimum$/, () => 'Mínimo por fiesta'],
  [/^Discount$/, () => 'Descuento'],
  [/^Travel$/, () => 'Traslado'],
  [/^Sales tax$/, () => 'Impuesto de ventas'],
  [/^Gratuity$/, () => 'Propina'],
];

const NOTES: Words = [
  [
    /^A flat, open spot of about 6 by 10 feet for the grill, out of the wind, with a way in for it\.$/,
    () => 'Un lugar plano y abierto de unos 6 por 10 pies para la plancha, sin viento y con paso para entrarla.',
  ],
  [
    /^Tables, chairs, plates, cutlery and drinks for your guests\.$/,
    () => 'Mesas, sillas, platos, cubiertos y bebidas para sus invitados.',
  ],
  [
    /^Light over the grill if the party runs past sunset\.$/,
    () => 'Luz sobre la plancha si la fiesta sigue después de la puesta del sol.',
  ],
  [
    /^The chef arrives (\d+) minutes before the start\.$/,
    (count = '') => `El chef llega ${count} minutos antes del comienzo.`,
  ],
];

const CHANGES: Words = [
  [/^the price stays the same$/, () => 'el precio sigue igual'],
  [/^up (\$[\d,.]+)$/, (amount = '') => `sube ${amount}`],
  [/^down (\$[\d,.]+)$/, (amount = '') => `baja ${amount}`],
];

function said(text: string, words: Words): string {
  for (const [pattern, say] of words) {
    const match = pattern.exec(text);
    if (match !== null) return say(...match.slice(1));
  }
  return text;
}

export function factsInSpanish<F extends MessageFacts>(facts: F): F {
  const { lines, rule, notes, changes } = facts;
  return {
    ...facts,
    ...(lines === undefined ? {} : { lines: lines.map((line) => ({ ...line, label: said(line.label, LABELS) })) }),
    ...(rule === undefined ? {} : { rule: ruleInSpanish(rule) }),
    ...(changes === undefined ? {} : { changes: changes.map((change) => said(change, CHANGES)) }),
    ...(notes === undefined ? {} : { notes: notes.map((note) => said(note, NOTES)) }),
  };
}
