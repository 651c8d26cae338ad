import { useState } from 'preact/hooks';
import type { Failure } from '../../api/reply.ts';
import { isPostalCode, toQuoteInput } from '../../logic/party-draft.ts';
import { toBill } from '../../logic/price-summary.ts';
import { fieldName } from '../../logic/problem-fields.ts';
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

interface AnswerProps {
  readonly live: ReturnType<typeof useLiveQuote>;
  readonly minimum: string;
  readonly knowsPlace: boolean;
}

/** The ZIP code is the only one of these fields the server can find wrong in a way worth a word beside it. */
function isRefused(failure: Failure | null): boolean {
  return (
    failure?.kind === 'problem' && failure.problem.errors.some(({ field }) => fieldName(field) === 'venue.postalCode')
  );
}

function PricedAnswer({ live, knowsPlace }: AnswerProps) {
  const bill = live.quote ? toBill(live.quote) : null;
  if (bill === null) return null;
  return (
    <>
      <p class="text-soft">Your party, tax included{bill.withTravel ? '' : ', before travel'}</p>
      <p class="mini-quote-total" aria-live="polite">
        {bill.total}
      </p>
      <p class="text-soft">
        {bill.perGuest && `About ${bill.perGuest} for each paying guest. `}
        {knowsPlace ? live.quote?.travel.note : 'Add the ZIP code to include travel.'}
      </p>
    </>
  );
}

function Answer(props: AnswerProps) {
  const { live, minimum } = props;
  const byHand = live.quote !== null && live.quote.outcome !== 'priced';
  return (
    <div class="mini-quote-answer" data-stale={live.stale}>
      {live.quote === null && (
        <>
          <p class="text-soft">A party comes to</p>
          <p class="mini-quote-total">from {minimum}</p>
          <p class="text-soft">Change a number to see yours.</p>
        </>
      )}
      {byHand ? <p aria-live="polite">{live.quote?.message}</p> : <PricedAnswer {...props} />}
      {live.failure && !isRefused(live.failure) && <FailureNotice failure={live.failure} onRetry={live.askNow} />}
      <a class="button" href="/quote">
        {byHand ? 'Ask for a quote' : 'See every line'}
      </a>
    </div>
  );
}

function Card({ minimum, ages }: Props) {
  const [draft, change, loaded] = usePartyDraft();
  const [touched, setTouched] = useState(false);
  const live = useLiveQuote(touched ? toQuoteInput(draft) : null);
  const set = (part: Parameters<typeof change>[0]) => {
    setTouched(true);
    change(part);
  };
  return (
    <div class="mini-quote">
      <Ready when={loaded}>
        <Stepper
          name="party.adults"
          label="Adults"
          hint={ages.adults}
          value={draft.adults}
          onValue={(adults) => set({ adults })}
        />
        <Stepper
          name="party.children"
          label="Children"
          hint={ages.children}
          value={draft.children}
          onValue={(children) => set({ children })}
        />
        <TextField
          name="venue.postalCode"
          label="ZIP code of the party"
          value={draft.postalCode}
          error={isRefused(live.failure) ? 'We cannot place this ZIP code. Please check it.' : undefined}
          onValue={(postalCode) => set({ postalCode })}
          onEnter={() => {
            setTouched(true);
            live.askNow();
          }}
          input={{ inputMode: 'numeric', autoComplete: 'postal-code', maxLength: 10 }}
        />
      </Ready>
      <Answer live={live} minimum={minimum} knowsPlace={isPostalCode(draft.postalCode)} />
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
