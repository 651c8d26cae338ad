import type { BillLine } from '../../logic/price-summary.ts';

/** One line of the bill; its rule opens beneath it, so that no amount stands unexplained. */
export function PriceLines({ lines }: { readonly lines: readonly BillLine[] }) {
  return (
    <ul class="bill-lines">
      {lines.map((line) => (
        <li key={line.key}>
          <details class="bill-line">
            <summary>
              <span>
                {line.label} {line.count && <small>{line.count}</small>}
              </span>
              <span class="leader" aria-hidden="true" />
              <span class="figure">{line.amount}</span>
            </summary>
            <p class="field-hint">{line.rule}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
