import { useEffect, useMemo, useState } from 'preact/hooks';
import { type BookingDraft, EMPTY_BOOKING, readBookingDraft } from '../../logic/booking-draft.ts';
import { createSavedForm, sessionStore } from '../../logic/saved-form.ts';

const VERSION = 1;

interface KeptBooking {
  readonly draft: BookingDraft;
  readonly change: (part: Partial<BookingDraft>) => void;
  readonly forget: () => void;
  readonly loaded: boolean;
}

/** The wizard's own answers, kept in this tab until the slot is held. */
export function useBookingDraft(): KeptBooking {
  const form = useMemo(() => createSavedForm('booking', VERSION, readBookingDraft, sessionStore()), []);
  const [draft, setDraft] = useState<BookingDraft>(EMPTY_BOOKING);
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const saved = form.load();
    if (saved) setDraft(saved);
    setLoaded(true);
  }, [form]);
  return {
    draft,
    loaded,
    forget: () => form.clear(),
    change: (part) =>
      setDraft((current) => {
        const next = { ...current, ...part };
        form.save(next);
        return next;
      }),
  };
}
