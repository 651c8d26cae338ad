/** Ends of a booking that somebody has to answer for: cancelling in two steps, deleting, and nobody being there. */
import {
  deleteDeskBooking,
  markNoShow,
  requestCancellation,
  restoreDeskBooking,
  withdrawDecision,
} from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { countOf, formatCents } from '../../format/format.ts';
import { useDialogDraft } from '../../session/kept-draft.ts';
import { RadioField } from '../../ui/choice-controls.tsx';
import { usePermission } from '../../session/session.ts';
import { Notice } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { bookingDraft, useDeskMutation, type DeskBooking } from './booking-queries.ts';
import { ReasonDialog } from './reason-dialog.tsx';

interface DialogProps {
  readonly booking: DeskBooking;
  readonly close: () => void;
}

/** What a dialog that only asks why begins with. */
const NO_REASON = { reason: '' };

export type Cause = 'host' | 'company' | 'weather';
export const CAUSES = [
  { value: 'host', label: 'The host', hint: 'What comes back follows the policy they agreed to.' },
  { value: 'company', label: 'We ourselves', hint: 'Everything they paid comes back.' },
  { value: 'weather', label: 'The weather', hint: 'Everything they paid comes back.' },
];

export function CancelDialog({ booking, close }: DialogProps) {
  const begin = { cause: 'host' as Cause, reason: '' };
  const kept = useDialogDraft(bookingDraft(booking.id, 'requestCancellation'), begin, close);
  const { cause } = kept.draft;
  const toast = useToast();
  const withdraw = useDeskMutation((id: string) => ask(withdrawDecision({ client: api, path: { id } })));
  const run = (reason: string) =>
    ask(
      requestCancellation({
        client: api,
        path: { id: booking.id },
        body: { version: booking.version, reason, cause },
        headers: onceOnly(),
      }),
    );
  return (
    <ReasonDialog
      title={`Ask to cancel ${booking.summary.code}`}
      description="Somebody else decides. The seat stays taken until then."
      action="Ask for the cancellation"
      danger
      run={run}
      kept={kept}
      done={({ decisionId }) =>
        toast({
          text: 'The cancellation waits for a decision.',
          ...(decisionId === null ? {} : { undo: () => withdraw.mutateAsync(decisionId) }),
        })
      }
    >
      <RadioField
        label="Whose doing is it?"
        value={cause}
        onValue={(value) => kept.change({ cause: value as Cause })}
        choices={CAUSES}
      />
    </ReasonDialog>
  );
}

const ASKED =
  'You ask for it: somebody who may delete decides, and until then nothing changes. Once deleted, it is gone from every list.';
const GONE = 'It disappears from every list and its seat is free.';

/** A deletion taken back at once needs no question; its reason says so. */
const UNDONE = 'Taken back right after the deletion.';

function sendRestore(booking: DeskBooking, reason: string) {
  return ask(restoreDeskBooking({ client: api, path: { id: booking.id }, body: { reason }, headers: onceOnly() }));
}

export function RestoreDialog({ booking, close }: DialogProps) {
  const toast = useToast();
  const kept = useDialogDraft(bookingDraft(booking.id, 'restore'), NO_REASON, close);
  return (
    <ReasonDialog
      title={`Restore ${booking.summary.code}`}
      description="It is back in every list. A party that is still to come takes its seat again, if it is free."
      action="Restore the booking"
      run={(reason) => sendRestore(booking, reason)}
      kept={kept}
      done={() => toast({ text: 'The booking is back.' })}
    />
  );
}

export function DeleteDialog({ booking, close }: DialogProps) {
  const toast = useToast();
  const kept = useDialogDraft(bookingDraft(booking.id, 'delete'), NO_REASON, close);
  const restore = useDeskMutation(() => sendRestore(booking, UNDONE));
  const mayDelete = usePermission('booking.delete');
  const restorable = `It can be restored for ${countOf(booking.restoreDays, 'day')}.`;
  const run = (reason: string) =>
    ask(
      deleteDeskBooking({
        client: api,
        path: { id: booking.id },
        body: { version: booking.version, reason },
        headers: onceOnly(),
      }),
    );
  return (
    <ReasonDialog
      title={`Delete ${booking.summary.code}`}
      description={`${mayDelete ? GONE : ASKED} ${restorable}`}
      action={mayDelete ? 'Delete the booking' : 'Ask for the deletion'}
      danger
      run={run}
      kept={kept}
      done={({ outcome }) =>
        outcome === 'done'
          ? toast({ text: 'The booking is deleted.', undo: () => restore.mutateAsync(undefined) })
          : toast({ text: 'The deletion waits for a decision.' })
      }
    />
  );
}

export function NoShowDialog({ booking, close }: DialogProps) {
  const toast = useToast();
  const kept = useDialogDraft(bookingDraft(booking.id, 'markNoShow'), NO_REASON, close);
  const path = { id: booking.id };
  const { version } = booking;
  const preview = useQuery({
    queryKey: ['preview', 'no-show', booking.id, version],
    queryFn: () =>
      ask(
        markNoShow({
          client: api,
          path,
          body: { version, reason: 'Only to look at the figures.', preview: true },
          headers: onceOnly(),
        }),
      ),
  });
  const run = (reason: string) =>
    ask(
      markNoShow({
        client: api,
        path,
        body: {
          version,
          reason,
          preview: false,
          ...(preview.data && { expectedRefundCents: preview.data.refundCents }),
        },
        headers: onceOnly(),
      }),
    );
  return (
    <ReasonDialog
      title="Nobody was there"
      action="Mark as no-show"
      danger
      run={run}
      kept={kept}
      done={() => toast({ text: 'Marked as no-show.' })}
    >
      {preview.data && (
        <Notice tone="warn">
          {preview.data.rule} {formatCents(preview.data.dueCents)} will be due.
        </Notice>
      )}
    </ReasonDialog>
  );
}
