import type { Config, Menu } from '@myhibachi/contracts';
import { toQuoteInput } from '../../logic/party-draft.ts';
import { IslandBoundary } from '../parts/island-boundary.tsx';
import { LeadForm } from '../parts/lead-form.tsx';
import { OfflineNotice } from '../parts/offline-notice.tsx';
import type { Ages } from '../parts/party-fields.tsx';
import { PriceSummary } from '../parts/price-summary.tsx';
import { Ready } from '../parts/ready.tsx';
import { useLiveQuote } from '../parts/use-live-quote.ts';
import { usePartyDraft } from '../parts/use-party-draft.ts';
import { PartyStep } from './party-step.tsx';

interface Props {
  readonly config: Config;
  readonly menu: Menu;
  readonly ages: Ages;
}

function Builder({ config, menu, ages }: Props) {
  const [draft, change, loaded] = usePartyDraft();
  const live = useLiveQuote(loaded ? toQuoteInput(draft) : null);
  const byHand = live.quote !== null && live.quote.outcome !== 'priced';
  return (
    <div class="booking-grid">
      <div>
        <OfflineNotice />
        <Ready when={loaded}>
          <PartyStep
            config={config}
            menu={menu}
            ages={ages}
            draft={draft}
            onChange={change}
            failure={live.failure}
            onAskNow={live.askNow}
            placeHint={live.quote?.placeHint ?? null}
          />
        </Ready>
      </div>
      {byHand ? (
        <aside class="summary summary-open" aria-label="Ask for a quote">
          <LeadForm
            draft={draft}
            quote={live.quote}
            title={
              live.quote?.outcome === 'large_event'
                ? 'A feast this size deserves a person'
                : 'A long drive, gladly discussed'
            }
          />
        </aside>
      ) : (
        <PriceSummary state={live} onRetry={live.askNow}>
          <a class="button" href="/book">
            Find a free evening
          </a>
        </PriceSummary>
      )}
    </div>
  );
}

export function QuoteBuilder(props: Props) {
  return (
    <IslandBoundary island="quote-builder">
      <Builder {...props} />
    </IslandBoundary>
  );
}
