/** Amounts that are somebody's, but not what the text says they are: the price of a child given as the deposit. Pure. */
import type { Evidence } from './evidence.ts';
import { readFigures } from './read-figures.ts';
import { sentencesOf } from './sentences.ts';

/** What amounts are called, in words of hosts and in the names of our fields. */
const TOPICS: readonly RegExp[] = [
  /deposit|depósito|anticipo/iu,
  /adult/iu,
  /child|kid|niñ/iu,
  /minimum|mínim/iu,
  /total/iu,
  /\btax|tax(?:es|cents)|impuesto/iu,
  /travel|mile|driv|viaje|milla/iu,
  /gratuit|\btips?\b|propina/iu,
  /resched|\bmov(?:e|ing)\b|mover/iu,
];

/** "Adults are $60 and children $30": one amount to a clause. */
function clausesOf(sentence: string): readonly string[] {
  return sentence.split(/,\s+|;|\s+(?:and|but|y|pero)\s+/iu);
}

function namedThings(evidence: Evidence, clause: string): readonly string[] {
  const said = clause.toLowerCase();
  const names = evidence.facts.flatMap(({ about, kind }) => {
    const name = kind === 'cents' ? / priceCents$/.exec(about ?? '') : null;
    return name === null ? [] : [(about ?? '').slice(0, name.index).toLowerCase()];
  });
  return [...new Set(names)].filter((name) => name.length > 2 && said.includes(name));
}

function isMisnamed(clause: string, evidence: Evidence): boolean {
  const amounts = readFigures(clause).filter(({ kind }) => kind === 'cents');
  const [amount] = amounts;
  if (amount === undefined || amounts.length > 1) return false;
  const topics = TOPICS.filter((topic) => topic.test(clause));
  const things = namedThings(evidence, clause);
  if (topics.length === 0 && things.length === 0) return false;
  const same = evidence.facts.filter(({ kind, value }) => kind === 'cents' && value === amount.value);
  // Of an amount that nobody brought up, the first of the guards speaks.
  if (same.length === 0) return false;
  return !same.some(({ about = '' }) => {
    const told = about.toLowerCase();
    return topics.some((topic) => topic.test(told)) || things.some((thing) => told.includes(thing));
  });
}

/** The clauses that call an amount what no tool or article calls it. */
export function findMisnamed(text: string, evidence: Evidence): readonly string[] {
  return sentencesOf(text)
    .flatMap(clausesOf)
    .filter((clause) => isMisnamed(clause, evidence))
    .map((clause) => clause.trim().slice(0, 120));
}
