import type { SettingOutcome } from '@myhibachi/contracts';
import { audit, authorize, encodeId, invalidField, withTransaction, type Context } from '../kernel/index.ts';
import { loadRequest, openRequest, presentRequest, requestAudit } from '../variables/index.ts';
import { applyItemChange, lockDish, refusePriceOfIncluded } from './apply-item-change.ts';

export interface MenuPriceRequest {
  readonly slug: string;
  readonly priceCents: number;
  readonly reason: string;
  /** A super admin without a second person; logged as such. */
  readonly alone: boolean;
}

/**
 * Asks for another price of a dish, which a second person approves (domain 15). Throws `not_found`, `forbidden`,
 * `validation_failed`, and `already_exists` when a price waits already.
 */
export async function requestMenuPrice(ctx: Context, input: MenuPriceRequest): Promise<SettingOutcome> {
  authorize(ctx, 'menu.change');
  const { slug, priceCents, reason, alone } = input;
  return withTransaction(ctx, async (tx) => {
    const before = await lockDish(tx, slug);
    refusePriceOfIncluded(before, priceCents);
    if (before.priced && before.priceCents === priceCents) {
      throw invalidField('priceCents', `${before.name} costs that already.`);
    }
    const asked = {
      kind: 'menu_price' as const,
      subject: slug,
      value: priceCents,
      previous: before.priceCents,
      effectiveFrom: null,
      reason,
      alone,
    };
    const id = await openRequest(tx, asked);
    const facts = alone
      ? (await applyItemChange(tx, before, { priceCents }, { action: 'menu_item.change', reason, alone })).facts
      : requestAudit(asked, 'request', {
          before: { priceCents: before.priceCents },
          after: { priceCents },
          reason,
        });
    if (facts !== null) audit(tx, facts);
    const row = await loadRequest(tx, encodeId('var', id));
    return { outcome: alone ? 'applied' : 'waiting', request: presentRequest(tx, row) };
  });
}
