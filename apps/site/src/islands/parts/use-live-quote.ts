import { useEffect, useMemo, useState } from 'preact/hooks';
import { type QuoteInput, createQuote } from '../../api/endpoints.ts';
import { makeKey } from '../../api/make-key.ts';
import { type LiveQuoteState, createLiveQuote } from '../../logic/live-quote.ts';

const NOTHING: LiveQuoteState = { quote: null, stale: false, failure: null };

/** The price of what the form says; null asks nothing. */
export function useLiveQuote(input: QuoteInput | null): LiveQuoteState & { readonly askNow: () => void } {
  const [state, setState] = useState<LiveQuoteState>(NOTHING);
  const live = useMemo(
    () => createLiveQuote({ send: (body, signal) => createQuote(body, makeKey(), signal), onChange: setState }),
    [],
  );
  // After every drawing: an unchanged question is not asked again.
  useEffect(() => live.ask(input));
  useEffect(() => () => live.dispose(), [live]);
  return { ...state, askNow: () => live.askNow() };
}
