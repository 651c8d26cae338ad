import type { Booking, ChangePreview, Menu } from '@myhibachi/contracts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type BookingAccess, type ChangeInput, changeBooking } from '../../api/endpoints.ts';
import { formatInstant } from '../../format/dates.ts';
import { formatCents, formatDifference } from '../../format/money.ts';
import { EMPTY_PARTY, type PartyDraft, toQuoteInput } from '../../logic/party-draft.ts';
import { toBillLines } from '../../logic/price-summary.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ItemFields } from '../parts/item-fields.tsx';
import { type Ages, PartyFields } from '../parts/party-fields.tsx';
import { PriceLines } from '../parts/price-lines.tsx';
import { useSubmit } from '../parts/use-submit.ts';
import { ConfirmBar } from './action.tsx';

interface Props {
  readonly access: BookingAccess;
  readonly booking: Booking;
  readonly menu: Menu;
  readonly ages: Ages;
  readonly onChanged: () => void;
}

const FIELDS = ['party.adults', 'party.children', 'party.toddlers', 'upgrades', 'addOns'];

function toCounts(rows: Booking['summary']['upgrades']) {
  return Object.fromEntries(rows.map(({ item, quantity }) => [item, quantity]));
}

function toDraft({ summary }: Booking): PartyDraft {
  return { ...EMPTY_PARTY, ...summary.party, upgrades: toCounts(summary.upgrades), addOns: toCounts(summary.addOns) };
}

function PreviewFigures({ preview }: { readonly preview: ChangePreview }) {
  const lines = toBillLines(preview.lines);
  return (
    <div class="panel grid gap-3" aria-live="polite">
      <h2 class="text-h3">
        {preview.differenceCents === 0 ? 'The price stays the same' : formatDifference(preview.differenceCents)}
      </h2>
      <PriceLines lines={[...lines.food, ...lines.rest]} />
      <p>
        New total <strong>{formatCents(preview.totals.totalCents)}</strong>,{' '}
        {preview.dueCents < 0 ? 'coming back to you' : 'still to pay'}{' '}
        <strong>{formatCents(Math.abs(preview.dueCents))}</strong>.
      </p>
    </div>
  );
}

function useChange({ access, booking, onChanged }: Props) {
  const [draft, setDraft] = useState(() => toDraft(booking));
  const [preview, setPreview] = useState<ChangePreview | null>(null);
  const sending = useSubmit('change', FIELDS);
  // After any change elsewhere on the page the booking is read anew, and this form starts from it.
  const version = useRef(booking.version);
  useEffect(() => {
    if (version.current === booking.version) return;
    version.current = booking.version;
    setDraft(toDraft(booking));
    setPreview(null);
  }, [booking]);

  function body(): ChangeInput | null {
    const input = toQuoteInput(draft);
    if (input === null) return null;
    return {
      version: booking.version,
      ...(booking.can.changeGuests ? { party: input.party } : {}),
      ...(booking.can.changeMenu ? { upgrades: input.upgrades ?? [], addOns: input.addOns ?? [] } : {}),
    };
  }

  async function look() {
    const wanted = body();
    if (wanted === null) {
      sending.showErrors({ fields: { 'party.adults': 'Please count at least one adult or child.' }, rest: [] });
      return;
    }
    const asked = { ...wanted, preview: true };
    const outcome = await sending.submit(asked, (key) => changeBooking(access, asked, key));
    if (outcome?.ok) setPreview(outcome.value);
  }

  async function apply() {
    const wanted = body();
    if (wanted === null || preview === null) return;
    const agreed = { ...wanted, preview: false, expectedTotalCents: preview.totals.totalCents };
    const outcome = await sending.submit(agreed, (key) => changeBooking(access, agreed, key));
    if (outcome?.ok) onChanged();
    else setPreview(null);
  }

  const edit = (part: Partial<PartyDraft>) => {
    setPreview(null);
    setDraft((current) => ({ ...current, ...part }));
  };
  return { draft, edit, preview, dropPreview: () => setPreview(null), sending, look, apply };
}

/** Guests and dishes, priced before anything is agreed. */
export function ChangeParty(props: Props) {
  const { booking, menu, ages, onChanged } = props;
  const { draft, edit, preview, dropPreview, sending, look, apply } = useChange(props);
  const { can, cutoffs, summary } = booking;
  const stale = sending.failure?.kind === 'problem' && sending.failure.problem.code === 'version_conflict';
  const until = (instant: string) => formatInstant(instant, summary.timeZone);
  return (
    <div class="grid gap-6">
      <ErrorSummary of={sending} />
      {can.changeGuests ? (
        <fieldset class="grid gap-4">
          <legend class="field-hint mb-2">Guests can change until {until(cutoffs.guestsUntil)}.</legend>
          <PartyFields draft={draft} onChange={edit} ages={ages} errors={sending.errors.fields} />
        </fieldset>
      ) : (
        <p class="text-soft">The guest count closed on {until(cutoffs.guestsUntil)}.</p>
      )}
      {can.changeMenu ? (
        <>
          <ItemFields
            legend="Upgrades"
            hint={`Dishes can change until ${until(cutoffs.menuUntil)}.`}
            group="upgrades"
            items={menu.upgrades}
            counts={draft.upgrades}
            onCounts={(upgrades) => edit({ upgrades })}
            error={sending.errors.fields['upgrades']}
          />
          <ItemFields
            legend="On top"
            hint="Portions for the table."
            group="addOns"
            items={menu.addOns}
            counts={draft.addOns}
            onCounts={(addOns) => edit({ addOns })}
            error={sending.errors.fields['addOns']}
          />
        </>
      ) : (
        <p class="text-soft">The menu closed on {until(cutoffs.menuUntil)}.</p>
      )}
      {preview && <PreviewFigures preview={preview} />}
      {sending.failure && <FailureNotice failure={sending.failure} onRetry={stale ? onChanged : () => void look()} />}
      {preview ? (
        <ConfirmBar busy={sending.busy} label="Change it" onConfirm={() => void apply()} onBack={dropPreview} />
      ) : (
        <button class="button justify-self-start" type="button" disabled={sending.busy} onClick={() => void look()}>
          {sending.busy ? 'Working it out…' : 'What would it cost?'}
        </button>
      )}
    </div>
  );
}
