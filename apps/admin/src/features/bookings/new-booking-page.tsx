import { createDeskBooking } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { ask, onceOnly } from '../../api/ask.ts';
import { isApiProblem } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { formatSource } from '../../format/format.ts';
import { useKeptDraft } from '../../session/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/check-box.tsx';
import { TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Card, PageHeader } from '../../ui/surfaces.tsx';
import { TakenUp } from '../../ui/taken-up.tsx';
import { useToast } from '../../ui/toast.tsx';
import { DRAFT_FIELDS, EMPTY_DRAFT, contactOf } from './booking-draft.ts';
import { useDeskMutation } from './booking-queries.ts';
import {
  isPriceable,
  missingForPrice,
  pricedPart,
  previewQuery,
  useSettled,
  type NewBooking,
  type Preview,
} from './new-booking.ts';
import { ContactFields, GuestFields, MenuFields, VenueFields, WishFields } from './party-fields.tsx';
import { QuotePanel } from './quote-panel.tsx';
import { SlotPicker } from './slot-picker.tsx';

const KeepLead = lazyPart(() => import('./keep-lead.tsx'), 'KeepLead');

const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Spanish' },
];

const EMPTY: NewBooking = {
  ...EMPTY_DRAFT,
  date: '',
  start: '18:00',
  source: 'phone',
  smsConsent: false,
  language: 'en',
  shortNotice: '',
};

const SOURCES = ['phone', 'staff'].map((value) => ({ value, label: formatSource(value) }));

const HANDLED = [...DRAFT_FIELDS, 'date', 'start', 'shortNotice', 'smsConsent'];

function useNewBooking() {
  const { draft: wish, change, takenUp, startOver, done } = useKeptDraft('new-booking', EMPTY);
  const settled = useSettled(wish);
  const preview = useQuery(previewQuery(settled));
  const booking = useDeskMutation(() =>
    ask(
      createDeskBooking({
        client: api,
        headers: onceOnly(),
        body: {
          ...pricedPart(wish),
          contact: { ...contactOf(wish), language: wish.language },
          source: wish.source,
          smsConsent: wish.smsConsent,
          ...(wish.requests.trim() === '' ? {} : { requests: wish.requests }),
          ...(wish.dietaryNotes.trim() === '' ? {} : { dietaryNotes: wish.dietaryNotes }),
          ...(wish.shortNotice.trim() === '' ? {} : { shortNotice: wish.shortNotice }),
          ...(preview.data === undefined ? {} : { expectedTotalCents: preview.data.quote.totals.totalCents }),
        },
      }),
    ),
  );
  const set = (part: Partial<NewBooking>): void => {
    change(part);
    if (booking.error !== null) booking.reset();
  };
  // The price on the page is the one of what stands in the form.
  const priced = preview.data?.quote.outcome === 'priced' && settled === wish && !preview.isFetching;
  return { wish, set, takenUp, startOver, done, preview, booking, priced };
}

interface ConsentProps {
  readonly wording: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly error: string | undefined;
}

/** The sentence is read out as it stands and kept with the yes. */
function SpokenConsent({ wording, ...box }: ConsentProps) {
  return <CheckboxField label="They said yes to texts" hint={`Read out: “${wording}”`} {...box} />;
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <Card title={title}>{children}</Card>;
}

/** Why the button does nothing yet. */
function unpricedText(preview: Preview | undefined, priceable: boolean): string {
  if (!priceable) return 'Guests, place and time come first: then the price stands here.';
  if (preview !== undefined && preview.quote.outcome !== 'priced')
    return 'One of us quotes this party by hand; it cannot be booked here yet.';
  return 'The price is still being worked out. Read it out, then press once more.';
}

/** Notice or horizon stands in the way, and no other start of the day is offered: then a reason sets it aside. */
function asksWhyLate(wish: NewBooking, slot: Preview['slot'] | undefined, error: unknown): boolean {
  if (wish.shortNotice !== '' || (isApiProblem(error) && error.code === 'slot_unavailable')) return true;
  return slot !== undefined && !slot.open && slot.suggestion === null;
}

/** Never disabled while the price settles: a key that lands there would find no button, and the focus is lost. */
function BookButton({ settling, busy }: { readonly settling: boolean; readonly busy: boolean }) {
  return (
    <>
      <Button type="submit" variant="primary" size="large" aria-disabled={settling || undefined} busy={busy}>
        Book the party
      </Button>
      <p className="text-xs text-faint">⌘ or Ctrl and Enter books it from anywhere on this page.</p>
    </>
  );
}

export function NewBookingPage() {
  const { wish, set, preview, booking, priced, ...kept } = useNewBooking();
  const navigate = useNavigate();
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const missing = tried ? missingForPrice(wish) : {};
  const error = (field: string): string | undefined =>
    fieldError(booking.error ?? preview.error, field) ?? missing[field];
  const fields = { draft: wish, set, error };
  // While fields are missing or wrong a press leads to them, so the button is none that does nothing.
  const settling = isPriceable(wish) && preview.error === null && !priced;
  const lateAsked = asksWhyLate(wish, preview.data?.slot, booking.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    // Booked already: the page is on its way to the booking.
    if (booking.isPending || booking.isSuccess) return;
    if (!priced) {
      toast({ text: unpricedText(preview.data, isPriceable(wish)) });
      return;
    }
    booking.mutate(undefined, {
      onSuccess: (made) => {
        kept.done();
        toast({ text: `Booked as ${made.code}. The customer has got what to sign and to pay.` });
        void navigate({ to: '/bookings/$bookingId', params: { bookingId: made.id } });
      },
    });
  };
  useShortcut('mod+enter', 'Book the party', () => form.current?.requestSubmit());
  return (
    <>
      <PageHeader title="New booking" hint="The seat is theirs as soon as you book; the deposit follows." />
      <TakenUp takenUp={kept.takenUp} startOver={kept.startOver} until="you book or sign out" />
      <form
        ref={form}
        className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]"
        onSubmit={submit}
        noValidate
        data-kept
        data-edits
      >
        <div className="grid gap-4">
          <Section title="Guests, place and time">
            <div className="grid gap-4">
              <GuestFields {...fields} />
              <VenueFields {...fields} hint={preview.data?.quote.placeHint ?? null} />
              <SlotPicker date={wish.date} start={wish.start} postalCode={wish.postalCode} onPick={set} error={error} />
            </div>
          </Section>
          <Section title="Who books">
            <div className="grid gap-4">
              <ContactFields {...fields} />
              {preview.data !== undefined && (
                <SpokenConsent
                  wording={preview.data.consentWording}
                  checked={wish.smsConsent}
                  error={error('smsConsent')}
                  onChecked={(smsConsent) => set({ smsConsent })}
                />
              )}
              <SelectField
                label="We write to them in"
                className="max-w-52"
                choices={LANGUAGES}
                value={wish.language}
                error={error('contact.language')}
                onValue={(value) => set({ language: value === 'es' ? 'es' : 'en' })}
              />
              <SelectField
                label="How they reached us"
                className="max-w-52"
                choices={SOURCES}
                value={wish.source}
                onValue={(value) => set({ source: value === 'staff' ? 'staff' : 'phone' })}
              />
            </div>
          </Section>
          <Section title="Menu">
            <MenuFields {...fields} />
          </Section>
          <Section title="Wishes">
            <WishFields {...fields} />
          </Section>
        </div>
        <aside aria-label="Price and booking" className="grid gap-4 lg:sticky lg:top-4">
          <QuotePanel preview={preview} handled={HANDLED} ready={isPriceable(wish)} onPick={set} />
          {preview.data !== undefined && preview.data.quote.outcome !== 'priced' && (
            <Suspense>
              <KeepLead wish={wish} quoteId={preview.data.quote.id} />
            </Suspense>
          )}
          {lateAsked && (
            <TextareaField
              label="Why against notice or horizon?"
              optional
              maxLength={500}
              value={wish.shortNotice}
              error={error('shortNotice')}
              onChange={(event) => set({ shortNotice: event.target.value })}
            />
          )}
          <FormProblem error={booking.error} fields={HANDLED} />
          <BookButton settling={settling} busy={booking.isPending} />
        </aside>
      </form>
    </>
  );
}
