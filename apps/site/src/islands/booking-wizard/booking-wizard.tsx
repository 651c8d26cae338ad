import type { Config, Menu, SlotAlternative } from '@myhibachi/contracts';
import { useEffect, useRef } from 'preact/hooks';
import { placeHold } from '../../api/endpoints.ts';
import { formatDate, formatTime } from '../../format/dates.ts';
import { formatCents } from '../../format/money.ts';
import {
  type BookingDraft,
  DETAIL_FIELDS,
  type WizardStep,
  checkDetails,
  toHoldInput,
} from '../../logic/booking-draft.ts';
import { guestCount, isPostalCode, toQuoteInput } from '../../logic/party-draft.ts';
import { slotOf } from '../../logic/slot-starts.ts';
import { EveningPicker } from '../calendar/evening-picker.tsx';
import { Attention } from '../parts/attention.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { IslandBoundary } from '../parts/island-boundary.tsx';
import { LeadForm } from '../parts/lead-form.tsx';
import { OfflineNotice } from '../parts/offline-notice.tsx';
import type { Ages } from '../parts/party-fields.tsx';
import { PriceSummary } from '../parts/price-summary.tsx';
import { Ready } from '../parts/ready.tsx';
import { type StepName, Steps } from '../parts/steps.tsx';
import { useLiveQuote } from '../parts/use-live-quote.ts';
import { usePartyDraft } from '../parts/use-party-draft.ts';
import { useSubmit } from '../parts/use-submit.ts';
import { PartyStep } from '../quote-builder/party-step.tsx';
import { DetailsStep } from './details-step.tsx';
import { HeldNotice } from './held-notice.tsx';
import { HoldFailure } from './hold-failure.tsx';
import { useBookingDraft } from './use-booking-draft.ts';

interface Props {
  readonly config: Config;
  readonly menu: Menu;
  readonly ages: Ages;
}

const STEP_NAMES = { party: 'Party', evening: 'Evening', details: 'You' } as const satisfies Record<
  WizardStep,
  StepName
>;
const HEADINGS = {
  party: 'Who is coming?',
  evening: 'Which evening?',
  details: 'Where, and for whom?',
} as const satisfies Record<WizardStep, string>;

function stepOf(name: StepName): WizardStep {
  if (name === 'Evening') return 'evening';
  return name === 'You' ? 'details' : 'party';
}

/** Takes the keyboard and the screen reader along when the step changes, but not when the page first opens. */
function useStepFocus(step: WizardStep) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else heading.current?.focus();
  }, [step]);
  return heading;
}

function useWizard({ config }: Props) {
  const [party, changeParty, partyLoaded] = usePartyDraft();
  const booking = useBookingDraft();
  const { draft, change, loaded } = booking;
  const ready = partyLoaded && loaded;
  const live = useLiveQuote(ready ? toQuoteInput(party, draft.date ?? undefined) : null);
  const sending = useSubmit('hold', DETAIL_FIELDS);

  async function hold(at: Pick<BookingDraft, 'date' | 'slot' | 'start'> = draft) {
    const errors = checkDetails(party, draft);
    if (Object.keys(errors.fields).length > 0) return sending.showErrors(errors);
    const body = live.quote && !live.stale ? toHoldInput(party, { ...draft, ...at }, live.quote.id) : null;
    if (body === null) return;
    const outcome = await sending.submit(body, (key) => placeHold(body, key));
    if (outcome?.ok) {
      booking.forget();
      location.assign(`/book/${encodeURIComponent(outcome.value.token)}`);
      return;
    }
    const code = outcome?.failure.kind === 'problem' ? outcome.failure.problem.code : null;
    if (code === 'quote_expired' || code === 'figures_changed') live.askNow();
  }

  function takeAlternative({ date, start }: SlotAlternative) {
    const at = { date, start, slot: slotOf(config.scheduling.slots, start)?.start ?? start };
    change(at);
    void hold(at);
  }

  return { party, changeParty, draft, change, live, sending, hold, takeAlternative, ready };
}

type Wizard = ReturnType<typeof useWizard>;

function NextButton({ wizard }: { readonly wizard: Wizard }) {
  const { draft, change, party, live, sending } = wizard;
  if (draft.step === 'party') {
    const ready = isPostalCode(party.postalCode);
    return (
      <>
        <button
          class="button"
          type="button"
          disabled={!ready || live.quote === null}
          onClick={() => change({ step: 'evening' })}
        >
          Choose an evening
        </button>
        {!ready && <p class="field-hint">Enter the ZIP code, so that we know which kitchen comes.</p>}
      </>
    );
  }
  if (draft.step === 'evening') {
    return (
      <button class="button" type="button" disabled={draft.start === null} onClick={() => change({ step: 'details' })}>
        {draft.start === null ? 'Pick a day and a time' : 'Go on with this evening'}
      </button>
    );
  }
  const waiting = sending.busy || live.stale || live.quote === null;
  return (
    <button class="button" type="submit" form="details" disabled={waiting}>
      {sending.busy ? 'Holding your evening…' : 'Hold this evening'}
    </button>
  );
}

function StepBody({ wizard, config, menu, ages }: Props & { readonly wizard: Wizard }) {
  const { draft, change, party, changeParty, live, sending } = wizard;
  if (draft.step === 'party') {
    return (
      <PartyStep
        config={config}
        menu={menu}
        ages={ages}
        draft={party}
        onChange={changeParty}
        failure={live.failure}
        onAskNow={live.askNow}
        placeHint={live.quote?.placeHint ?? null}
      />
    );
  }
  if (draft.step === 'evening') {
    return (
      <EveningPicker
        config={config}
        postalCode={party.postalCode.trim()}
        guests={guestCount(party)}
        evening={draft}
        onChange={change}
      />
    );
  }
  const mendParty = (part: Parameters<typeof changeParty>[0]) => {
    sending.forget(Object.keys(part).map((name) => `venue.${name}`));
    changeParty(part);
  };
  const mendDraft = (part: Partial<BookingDraft>) => {
    sending.forget(Object.keys(part).flatMap((name) => [name, `contact.${name}`]));
    change(part);
  };
  return (
    <form
      id="details"
      class="grid gap-6"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void wizard.hold();
      }}
    >
      <ErrorSummary of={sending} />
      {sending.failure && (
        <Attention>
          <HoldFailure
            failure={sending.failure}
            onRetry={() => void wizard.hold()}
            onAlternative={wizard.takeAlternative}
            onOtherEvening={() => {
              sending.clear();
              change({ step: 'evening', slot: null, start: null });
            }}
            newTotal={live.quote && !live.stale ? formatCents(live.quote.totals.totalCents) : null}
          />
        </Attention>
      )}
      <DetailsStep
        party={party}
        draft={draft}
        onParty={mendParty}
        onDraft={mendDraft}
        errors={sending.errors.fields}
        companyName={config.company.name}
        placeHint={live.quote?.placeHint ?? null}
      />
    </form>
  );
}

function WizardPage(props: Props) {
  const wizard = useWizard(props);
  const { draft, change, party, live, sending } = wizard;
  const heading = useStepFocus(draft.step);
  const needsHuman = sending.failure?.kind === 'problem' && sending.failure.problem.code === 'needs_human';
  const byHand = needsHuman || (live.quote !== null && live.quote.outcome !== 'priced');
  return (
    <div class="booking-grid">
      <div>
        <Steps current={STEP_NAMES[draft.step]} onStep={(name) => change({ step: stepOf(name) })} />
        <h1 ref={heading} tabIndex={-1} class="mb-8">
          {HEADINGS[draft.step]}
        </h1>
        <OfflineNotice />
        <HeldNotice />
        <Ready when={wizard.ready}>
          <StepBody wizard={wizard} {...props} />
        </Ready>
      </div>
      {byHand ? (
        <aside class="summary summary-open" aria-label="Ask for a quote">
          <LeadForm
            draft={party}
            quote={live.quote}
            title="This one is for a person"
            {...(draft.date ? { eventDate: draft.date } : {})}
          />
        </aside>
      ) : (
        <PriceSummary state={live} onRetry={live.askNow}>
          {draft.date && draft.start && draft.step !== 'party' && (
            <p class="font-semibold">
              {formatDate(draft.date)}, {formatTime(draft.start)}
            </p>
          )}
          <NextButton wizard={wizard} />
        </PriceSummary>
      )}
    </div>
  );
}

export function BookingWizard(props: Props) {
  return (
    <IslandBoundary island="booking-wizard">
      <WizardPage {...props} />
    </IslandBoundary>
  );
}
