import {
  AppError,
  afterCommit,
  invalidField,
  notFound,
  type AuditFacts,
  type TransactionContext,
} from '../kernel/index.ts';
import { lockItem, updateItem, type ItemChange, type StoredMenuItem } from './catalog-store.ts';

/** Upgrades and add-ons have prices; everything else is part of every party. */
export function hasPrice(kind: string): boolean {
  return kind === 'upgrade' || kind === 'add_on';
}

/** Throws `validation_failed` for a price on what is included in every party. */
export function refusePriceOfIncluded(item: Pick<StoredMenuItem, 'kind' | 'name'>, priceCents: number): void {
  if (!hasPrice(item.kind) && priceCents > 0) {
    throw invalidField('priceCents', `${item.name} is included in every party and has no price of its own.`);
  }
}

/** The dish, locked for this change. Throws `not_found`, and `version_conflict` when it is not the one that was seen. */
export async function lockDish(tx: TransactionContext, slug: string, version?: number): Promise<StoredMenuItem> {
  const item = await lockItem(tx.db, slug);
  if (item === undefined) throw notFound('menu item');
  if (version !== undefined && version !== item.version) {
    throw new AppError('version_conflict', { details: { version: item.version } });
  }
  return item;
}

const CHANGEABLE = ['name', 'description', 'priceCents', 'allergens', 'vegetarian', 'active', 'priced'] as const;

/** What differs, for the log. */
function differences(before: StoredMenuItem, after: StoredMenuItem): Pick<AuditFacts, 'before' | 'after'> {
  const changed = CHANGEABLE.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const pick = (item: StoredMenuItem) => Object.fromEntries(changed.map((name) => [name, item[name]]));
  return { before: pick(before), after: pick(after) };
}

export interface Applied {
  readonly item: StoredMenuItem;
  /** What the caller writes into the audit log; null when nothing is different now. */
  readonly facts: AuditFacts | null;
}

/** The one place where a dish changes. Throws `validation_failed`, `invalid_transition`. */
export async function applyItemChange(
  tx: TransactionContext,
  before: StoredMenuItem,
  change: ItemChange,
  how: { readonly action: 'menu_item.change' | 'menu_item.approve'; readonly reason: string; readonly alone?: boolean },
): Promise<Applied> {
  refusePriceOfIncluded(before, change.priceCents ?? 0);
  if (change.active === true && !before.priced && change.priceCents === undefined) {
    throw new AppError('invalid_transition', {
      message: `The first price of ${before.name} waits for a second person: it can be offered when that is approved.`,
    });
  }
  const asIs = (Object.keys(change) as (keyof ItemChange)[]).every(
    (name) => change[name] === undefined || JSON.stringify(change[name]) === JSON.stringify(before[name]),
  );
  if (asIs && before.priced) return { item: before, facts: null };
  const item = await updateItem(tx.db, before.slug, change);
  const { before: was, after: is } = differences(before, item);
  afterCommit(tx, () => tx.figures.clear());
  return {
    item,
    facts: {
      action: how.action,
      entityType: 'menu_item',
      entityId: before.slug,
      before: was ?? {},
      after: { ...is, ...(how.alone === true ? { alone: true } : {}) },
      reason: how.reason,
    },
  };
}
