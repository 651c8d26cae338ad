/** Changes a booking, the price difference first; when a colleague was faster, both versions stand side by side. */
import { changeDeskBooking } from '@myhibachi/api-client/calls';
import type { DeskChangePreview } from '@myhibachi/api-client/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { isApiProblem } from '../../api/api-problem.ts';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { formatCents } from '../../format/format.ts';
import { useDialogDraft } from '../../session/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { KeptForm } from '../../ui/kept-form.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { DRAFT_FIELDS, changesOf, draftOf, type BookingDraft } from './booking-draft.ts';
import { bookingQuery, bookingDraft, useDeskMutation, type DeskBooking } from './booking-queries.ts';
import { ConflictDialog, type Meeting } from './conflict-dialog.tsx';
import { ContactFields, GuestFields, MenuFields, VenueFields, WishFields } from './party-fields.tsx';

const HANDLED = [...DRAFT_FIELDS, 'override'];

interface Props {
  readonly booking: DeskBooking;
  readonly close: () => void;
}

function priceWords({ differenceCents, dueCents }: DeskChangePreview): string {
  const rest =
    dueCents < 0 ? `${formatCents(-dueCents)} go back to the host.` : `${formatCents(dueCents)} will be due.`;
  if (differenceCents === 0) return `The price stays the same. ${rest}`;
  const step = `${formatCents(Math.abs(differenceCents))} ${differenceCents > 0 ? 'more' : 'less'}`;
  return `${step}. ${rest}`;
}

/** The booking as the form was opened with it, and as it is typed now: kept together, so that a colleague's change shows. */
function useEditing({ booking, close }: Props) {
  const begin = () => {
    const opened = draftOf(booking);
    return { version: booking.version, opened, draft: opened, override: '' };
  };
  const { draft: now, change, ...kept } = useDialogDraft(bookingDraft(booking.id, 'edit'), begin, close);
  const { opened, draft, override } = now;
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const queries = useQueryClient();
  const send = (preview: boolean, expectedTotalCents?: number) =>
    ask(
      changeDeskBooking({
        client: api,
        path: { id: booking.id },
        body: {
          ...changesOf(opened, draft),
          version: now.version,
          preview,
          ...(override.trim() === '' ? {} : { override: override.trim() }),
          ...(expectedTotalCents === undefined ? {} : { expectedTotalCents }),
        },
      }),
    );
  const meet = async (error: unknown): Promise<void> => {
    if (!isApiProblem(error) || error.code !== 'version_conflict') return;
    const { changedBy } = error.problem as { changedBy?: unknown };
    const theirs = await queries.fetchQuery({ ...bookingQuery(booking.id), staleTime: 0 });
    if (theirs.view !== 'desk') return;
    setMeeting({
      opened,
      yours: draft,
      theirs,
      changedBy: typeof changedBy === 'string' ? changedBy : 'A colleague',
    });
  };
  const goOn = (theirs: DeskBooking, merged: BookingDraft): void => {
    change({ version: theirs.version, opened: draftOf(theirs), draft: merged });
    setMeeting(null);
  };
  return { opened, draft, override, change, kept, meeting, meet, goOn, send };
}

export function EditDialog({ booking, close }: Props) {
  const editing = useEditing({ booking, close });
  const { draft, kept } = editing;
  const { leave } = kept;
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState<DeskChangePreview | null>(null);
  const toast = useToast();
  const previewing = useDeskMutation(() => editing.send(true));
  const saving = useDeskMutation((expected: number) => editing.send(false, expected));
  const failure = saving.error ?? previewing.error;
  const set = (part: Partial<BookingDraft>): void => {
    editing.change({ draft: { ...draft, ...part } });
    setShown(null);
    saving.reset();
  };
  const startOver = (): void => {
    setShown(null);
    saving.reset();
  };
  const fields = { draft, set, error: (field: string) => fieldError(failure, field) };
  const nothing = Object.keys(changesOf(editing.opened, draft)).length === 0;
  const look = (): void =>
    previewing.mutate(undefined, { onSuccess: setShown, onError: (error) => void editing.meet(error) });
  const save = (total: number): void =>
    saving.mutate(total, {
      onSuccess: () => {
        toast({ text: 'The booking is changed.' });
        leave();
      },
      onError: (error) => {
        setShown(null);
        void editing.meet(error);
      },
    });
  const goOn = (theirs: DeskBooking, merged: BookingDraft): void => {
    editing.goOn(theirs, merged);
    // What was refused was the other version: nothing of it stands in the way of this one.
    previewing.reset();
    saving.reset();
  };
  // First what it costs, then the change itself: the same two presses as by the button.
  useShortcut('mod+enter', 'Show what it costs, then save', () => {
    if (!nothing && editing.meeting === null) form.current?.requestSubmit();
  });
  const asksWhy = isApiProblem(failure) && failure.code === 'cutoff_passed';
  return (
    <>
      <Dialog
        open
        onOpen={leave}
        place="side"
        wide
        title={`Change ${booking.summary.code}`}
        description="At the prices agreed when it was booked."
      >
        <KeptForm
          kept={kept}
          form={form}
          onStartOver={startOver}
          className="grid gap-6"
          data-unsent
          data-edits
          onSubmit={(event) => {
            event.preventDefault();
            if (shown === null) look();
            else save(shown.totals.totalCents);
          }}
        >
          <GuestFields {...fields} />
          <MenuFields {...fields} />
          <ContactFields {...fields} />
          <VenueFields {...fields} hint={shown?.placeHint ?? null} />
          <WishFields {...fields} />
          {(asksWhy || editing.override !== '') && (
            <TextareaField
              label="Why after the cut-off?"
              maxLength={500}
              value={editing.override}
              error={fieldError(failure, 'override')}
              onChange={(event) => editing.change({ override: event.target.value })}
            />
          )}
          <div aria-live="polite" className="grid gap-3">
            {shown !== null && <Notice tone="info">{priceWords(shown)}</Notice>}
            <FormProblem error={failure} fields={HANDLED} />
          </div>
          <DialogActions>
            <Button onClick={leave}>Leave it as it is</Button>
            <Button type="submit" variant="primary" disabled={nothing} busy={previewing.isPending || saving.isPending}>
              {shown === null ? 'Show what it costs' : 'Save the change'}
            </Button>
          </DialogActions>
          <p className="text-right text-xs text-faint">⌘ or Ctrl and Enter does the same from any field.</p>
        </KeptForm>
      </Dialog>
      {editing.meeting !== null && <ConflictDialog meeting={editing.meeting} goOn={goOn} />}
    </>
  );
}
