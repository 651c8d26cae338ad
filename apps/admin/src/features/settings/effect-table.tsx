import type { ChangeEffect } from '@myhibachi/api-client/shapes';
import { formatCents } from '../../format/format.ts';
import { Badge } from '../../ui/surfaces.tsx';

function Difference({ cents }: { readonly cents: number }) {
  if (cents === 0) return <span className="text-faint">same</span>;
  return (
    <Badge tone={cents > 0 ? 'warn' : 'good'}>
      {cents > 0 ? '+' : '−'}
      {formatCents(Math.abs(cents))}
    </Badge>
  );
}

/** What sample parties cost before and after a change, with tax, and what else it means. */
export function EffectTable({ effect, busy }: { readonly effect: ChangeEffect; readonly busy: boolean }) {
  const deposit = effect.parties.find(({ before, after }) => before.depositCents !== after.depositCents);
  return (
    <div className={busy ? 'opacity-60' : undefined} aria-busy={busy}>
      <table className="w-full text-sm" aria-label="What parties would cost">
        <thead>
          <tr className="border-b border-line text-left text-xs text-faint">
            <th scope="col" className="py-1.5 pr-3 font-semibold">
              A party of
            </th>
            <th scope="col" className="py-1.5 pr-3 text-right font-semibold">
              Now
            </th>
            <th scope="col" className="py-1.5 pr-3 text-right font-semibold">
              Then
            </th>
            <th scope="col" className="py-1.5 text-right font-semibold">
              Difference
            </th>
          </tr>
        </thead>
        <tbody>
          {effect.parties.map(({ party, before, after }) => (
            <tr key={party} className="border-b border-line last:border-b-0">
              <td className="py-1.5 pr-3">{party}</td>
              <td className="py-1.5 pr-3 text-right">{formatCents(before.totalCents)}</td>
              <td className="py-1.5 pr-3 text-right font-medium">{formatCents(after.totalCents)}</td>
              <td className="py-1.5 text-right">
                <Difference cents={after.totalCents - before.totalCents} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {deposit !== undefined && (
        <p className="mt-2 text-sm">
          Deposit: {formatCents(deposit.before.depositCents)} now, {formatCents(deposit.after.depositCents)} then.
        </p>
      )}
      <ul className="mt-2 grid list-disc gap-1 pl-5 text-xs text-soft">
        {effect.says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
