/** What to say on the phone: the price, the deposit, and whether the time is free. */
import { formatCents, formatInstant, formatTime } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { isApiProblem } from '../../api/api-problem.ts';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Card, ErrorState, Notice, Skeleton } from '../../ui/surfaces.tsx';
import type { Preview } from './new-booking.ts';

interface Props {
  readonly preview: { readonly data: Preview | undefined; readonly error: unknown; readonly isPending: boolean };
  readonly ready: boolean;
  /** The fields of the form, which say themselves what is wrong with them. */
  readonly handled: readonly string[];
  readonly onPick: (part: { date?: string; start?: string }) => void;
}

function Verdict({ slot, onPick }: { readonly slot: Preview['slot']; readonly onPick: Props['onPick'] }) {
  const { suggestion } = slot;
  if (slot.open) return <Notice tone="good">{formatTime(slot.start)} is free.</Notice>;
  return (
    <div className="grid gap-2">
      <Notice tone="warn">{slot.reason}</Notice>
      <div className="flex flex-wrap gap-2">
        {suggestion !== null && slot.alternatives.length === 0 && (
          <Button size="small" variant="primary" onClick={() => onPick({ start: suggestion })}>
            {formatTime(suggestion)}?
          </Button>
        )}
        {slot.alternatives.map((free) => (
          <Button key={free.label} size="small" onClick={() => onPick({ date: free.date, start: free.start })}>
            {free.label}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Price({ data }: { readonly data: Preview }) {
  const { quote } = data;
  if (quote.outcome !== 'priced')
    return <Notice tone="warn">{quote.message ?? 'One of us quotes this party by hand.'}</Notice>;
  return (
    <>
      <ul className="grid gap-1.5 text-sm">
        {quote.lines
          .filter((line) => line.amountCents !== 0)
          .map((line) => (
            <li key={`${line.kind}:${line.label}`} className="flex justify-between gap-4">
              <span className="text-soft">{line.label}</span>
              <span className="tabular-nums">{formatCents(line.amountCents)}</span>
            </li>
          ))}
        <li className="flex justify-between gap-4 border-t border-line pt-2 text-base font-semibold">
          <span>Total</span>
          <span className="tabular-nums">{formatCents(quote.totals.totalCents)}</span>
        </li>
      </ul>
      <p className="text-sm text-soft">{quote.travel.note}</p>
      <p className="text-sm">
        Deposit <strong>{formatCents(data.depositCents)}</strong>, please until{' '}
        {formatInstant(data.payBy, data.timeZone)}.
      </p>
    </>
  );
}

/** What is wrong with a field stands at the field; here only that there is no price until then. */
function Unpriced({ error, handled }: { readonly error: unknown } & Pick<Props, 'handled'>) {
  if (!isApiProblem(error) || error.code !== 'validation_failed') return <ErrorState error={error} />;
  return (
    <>
      <p className="text-sm text-soft">The price stands here as soon as the marked fields are right.</p>
      <FormProblem error={error} fields={handled} />
    </>
  );
}

export function QuotePanel({ preview, ready, handled, onPick }: Props) {
  if (!ready)
    return (
      <Card title="Price">
        <p className="text-sm text-soft">Guests, address, date and time give the exact price here while you talk.</p>
      </Card>
    );
  return (
    <Card title="Price">
      <div aria-live="polite" className="grid gap-4">
        {preview.data === undefined && preview.isPending && <Skeleton lines={5} />}
        {preview.error !== null && <Unpriced error={preview.error} handled={handled} />}
        {preview.data !== undefined && preview.error === null && (
          <>
            <Verdict slot={preview.data.slot} onPick={onPick} />
            <Price data={preview.data} />
          </>
        )}
      </div>
    </Card>
  );
}
