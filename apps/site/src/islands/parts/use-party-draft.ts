import { useEffect, useMemo, useState } from 'preact/hooks';
import { EMPTY_PARTY, type PartyDraft, readPartyDraft } from '../../logic/party-draft.ts';
import { createSavedForm, sessionStore } from '../../logic/saved-form.ts';

const VERSION = 1;

function partyForm() {
  return createSavedForm<PartyDraft>('party', VERSION, readPartyDraft, sessionStore());
}

/** The party as this tab knows it, shared by the price card, the quote page and the booking. */
export function usePartyDraft(): readonly [PartyDraft, (change: Partial<PartyDraft>) => void, boolean] {
  const form = useMemo(partyForm, []);
  const [draft, setDraft] = useState<PartyDraft>(EMPTY_PARTY);
  const [loaded, setLoaded] = useState(false);
  // Only after the first paint, which must equal what the server drew.
  useEffect(() => {
    const saved = form.load();
    if (saved) setDraft(saved);
    setLoaded(true);
  }, [form]);
  const change = (part: Partial<PartyDraft>) => {
    setDraft((current) => {
      const next = { ...current, ...part };
      form.save(next);
      return next;
    });
  };
  return [draft, change, loaded];
}
