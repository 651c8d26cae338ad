import { useState } from 'preact/hooks';
import { isPostalCode, toQuoteInput } from '../../logic/party-draft.ts';
import { toBill } from '../../logic/price-summary.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { IslandBoundary } from '../parts/island-boundary.tsx';
import type { Ages } from '../parts/party-fields.tsx';
import { Ready } from '../parts/ready.tsx';
import { Stepper } from '../parts/stepper.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useLiveQuote } from '../parts/use-live-quote.ts';
import { usePartyDraft } from '../parts/use-party-draft.ts';

interface Props {
  readonly minimum: string;
  readonly ages: Ages;
}

function Card({ minimum, ages }: Props) {
  const [draft, change, loaded] = usePartyDraft();
  const [touched, setTouched] = useState(false);
  const live = useLiveQuote(touched ? toQuoteInput(draft) : null);
  const set = (part: Parameters<typeof change>[0]) => {
    setTouched(true);
    change(part);
  };
  const bill = live.quote?.outcome === 'priced' ? toBill(live.quote) : null;
  const byHand = live.quote !== null && live.quote.outcome !== 'priced';
  return (
    <div class="mini-quote">
      <Ready when={loaded}>
        <Stepper name="party.adults" label="Adults" hint={ages.adults} value={draft.adults} onValue={(adults) => set({ adults })} />
        <Stepper name="party.children" label="Children" hint={ages.children} value={draft.children} onValue={(children) => set({ children })} />
        <TextField
          name="venue.postalCode"
          label="ZIP code of the party"
          value={draft.postalCode}
          onValue={(postalCode) => set({ postalCode })}
          input={{ inputMode: 'numeric', autoComplete: 'postal-code', maxLength: 10 }}
        />
      </Ready>
      <div class="mini-quote-answer" data-stale={live.stale}>
        <p class="text-soft">{bill ? 'Your party, tax included' : 'A party comes to'}</p>
        <p class="mini-quote-total display" role="status">
          {bill ? bill.total : `from ${minimum}`}
        </p>
        <p class="text-soft">
          {bill?.perGuest ? `About ${bill.perGuest} for each paying guest.` : 'Change a number to see yours.'}{' '}
          {bill && !isPostalCode(draft.postalCode) && 'Add the ZIP code to include travel.'}
          {bill && isPostalCode(draft.postalCode) && live.quote?.travel.note}
        </p>
        {byHand && <p>{live.quote?.message}</p>}
        {live.failure && <FailureNotice failure={live.failure} onRetry={live.askNow} />}
        <a class="button" href="/quote">
          {byHand ? 'Ask for a quote' : 'See every line'}
        </a>
      </div>
    </div>
  );
}

export function MiniQuote(props: Props) {
  return (
    <IslandBoundary island="mini-quote">
      <Card {...props} />
    </IslandBoundary>
  );
}
