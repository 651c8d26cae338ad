/** The price as the host types: waits for a pause, drops answers to old questions, keeps the last price meanwhile. */
import type { Quote } from '@myhibachi/contracts';
import type { QuoteInput } from '../api/endpoints.ts';
import { type Failure, type Outcome, isUndecided } from '../api/reply.ts';

export interface LiveQuoteState {
  readonly quote: Quote | null;
  /** True while `quote` does not answer what the form says now. */
  readonly stale: boolean;
  readonly failure: Failure | null;
}

export interface LiveQuoteDeps {
  readonly send: (input: QuoteInput, signal: AbortSignal) => Promise<Outcome<Quote>>;
  readonly onChange: (state: LiveQuoteState) => void;
  readonly delayMs?: number;
  readonly setTimer?: (run: () => void, ms: number) => number;
  readonly clearTimer?: (timer: number) => void;
}

export interface LiveQuote {
  /** Asks for this price once the typing pauses; null when the form cannot be priced yet. */
  ask(input: QuoteInput | null): void;
  /** Asks again at once, for example after an expiry or a failure. */
  askNow(): void;
  dispose(): void;
}

const PAUSE_MS = 350;

function stateAfter(outcome: Outcome<Quote>): Partial<LiveQuoteState> {
  if (outcome.ok) return { quote: outcome.value, stale: false, failure: null };
  const { failure } = outcome;
  // A refused question has no price, and what an earlier one was told does not answer it.
  return isUndecided(failure) ? { stale: true, failure } : { quote: null, stale: false, failure };
}

export function createLiveQuote(deps: LiveQuoteDeps): LiveQuote {
  const setTimer = deps.setTimer ?? ((run, ms) => Number(setTimeout(run, ms)));
  const clearTimer = deps.clearTimer ?? ((timer) => clearTimeout(timer));
  let state: LiveQuoteState = { quote: null, stale: false, failure: null };
  let wanted: QuoteInput | null = null;
  let wantedText = '';
  let timer = 0;
  let current: AbortController | null = null;

  function show(next: Partial<LiveQuoteState>) {
    state = { ...state, ...next };
    deps.onChange(state);
  }

  async function send() {
    const input = wanted;
    if (input === null) return;
    current?.abort();
    const mine = new AbortController();
    current = mine;
    const outcome = await deps.send(input, mine.signal);
    if (current !== mine) return;
    show(stateAfter(outcome));
  }

  function schedule(ms: number) {
    clearTimer(timer);
    timer = setTimer(() => void send(), ms);
  }

  return {
    ask(input) {
      const asText = JSON.stringify(input);
      if (asText === wantedText) return;
      wanted = input;
      wantedText = asText;
      current?.abort();
      current = null;
      clearTimer(timer);
      show({ stale: state.quote !== null || input !== null, failure: null });
      if (input !== null) schedule(deps.delayMs ?? PAUSE_MS);
    },
    askNow() {
      if (wanted === null) return;
      show({ stale: true, failure: null });
      schedule(0);
    },
    dispose() {
      clearTimer(timer);
      current?.abort();
      current = null;
    },
  };
}
