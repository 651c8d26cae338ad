/** Puts what a message says of the guests to those who are known. Pure. */
import type { FoundParty } from '../understanding/index.ts';
import type { Guests } from './dialogue-state.ts';

function shifted(known: Guests, found: FoundParty, by: 1 | -1): Guests {
  const named = found.adults ?? found.children ?? found.toddlers;
  const move = (before: number, change: number | undefined) => Math.max(0, before + by * (change ?? 0));
  return {
    ...known,
    adults: move(known.adults, found.adults ?? (named === undefined ? found.total : undefined)),
    children: move(known.children, found.children),
    toddlers: move(known.toddlers, found.toddlers),
  };
}

/** One number for everybody: those who are no children are adults. */
function outOf(total: number, children: number, toddlers: number): Guests {
  return { adults: Math.max(0, total - children - toddlers), children, toddlers, everybody: true };
}

const NOBODY: Guests = { adults: 0, children: 0, toddlers: 0, everybody: false };

/** Counts that stand for themselves, whatever was known before. */
function stated(known: Guests, found: FoundParty): Guests {
  const { adults, total, children = known.children, toddlers = known.toddlers } = found;
  if (adults !== undefined) return { adults, children, toddlers, everybody: false };
  if (total !== undefined) return outOf(total, children, toddlers);
  const everybody = known.adults + known.children + known.toddlers;
  if (known.everybody) return outOf(everybody, children, toddlers);
  return { ...known, adults: known.adults + (found.grown ?? 0), children, toddlers };
}

/** "Half of them are kids": the children and toddlers that makes. */
function halfOf({ adults, children, toddlers }: Guests, { half }: FoundParty): [children: number, toddlers: number] {
  const young = Math.floor((adults + children + toddlers) / 2);
  return half === 'toddlers' ? [0, young] : [young, 0];
}

/** The group they were counted in before: the young ones, where there are any, or the adults. Null: the same. */
function groupLeft(known: Guests, found: FoundParty): 'adults' | 'children' | 'toddlers' | null {
  if (found.among === 'children') return 'children';
  if (found.children !== undefined && found.toddlers === undefined && found.adults === undefined) {
    if (known.children >= found.children) return null;
    if (known.toddlers >= found.children) return 'toddlers';
  }
  if (found.toddlers !== undefined && found.children === undefined && found.adults === undefined) {
    if (known.toddlers >= found.toddlers) return null;
    if (known.children >= found.toddlers) return 'children';
  }
  return 'adults';
}

/** Guests who were counted already and belong to another group: "2 of the kids are under 5". */
function regrouped(known: Guests, found: FoundParty): Guests {
  if (found.half !== undefined) return outOf(known.adults + known.children + known.toddlers, ...halfOf(known, found));
  const from = groupLeft(known, found);
  // They are among those counted so already: "4 kids" - "2 of them are 8".
  if (from === null) return known;
  const groups = (['adults', 'children', 'toddlers'] as const).filter((group) => group !== from);
  const moved = { ...known };
  for (const group of groups) {
    const count = Math.min(moved[from], found[group] ?? 0);
    moved[from] -= count;
    moved[group] += count;
  }
  return moved;
}

/** What is said of the guests, put to what is known: in its place, on top of it, or off it. */
export function mergeParty(known: Guests | null, found: FoundParty | undefined): Guests | null {
  if (found === undefined) return known;
  if (known === null && found.change === 'fewer') return null;
  if (found.among !== undefined) return known === null ? null : regrouped(known, found);
  if (known === null || found.change === undefined) return stated(known ?? NOBODY, found);
  return shifted(known, found, found.change === 'more' ? 1 : -1);
}
