/** What may be done to this booking now; the server says which of it. Each also has a key. */
import { Suspense, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { Button } from '../../ui/button.tsx';
import { useWaitingDrafts } from '../../session/kept-draft.ts';
import { bookingDraft, type DeskBooking } from './booking-queries.ts';

const EditDialog = lazyPart(() => import('./edit-dialog.tsx'), 'EditDialog');
const MoveBookingDialog = lazyPart(() => import('./move-booking-dialog.tsx'), 'MoveBookingDialog');
const PaymentDialog = lazyPart(() => import('./money-dialogs.tsx'), 'PaymentDialog');
const RefundDialog = lazyPart(() => import('./money-dialogs.tsx'), 'RefundDialog');
const NoShowDialog = lazyPart(() => import('./ending-dialogs.tsx'), 'NoShowDialog');
const CancelDialog = lazyPart(() => import('./ending-dialogs.tsx'), 'CancelDialog');
const RestoreDialog = lazyPart(() => import('./ending-dialogs.tsx'), 'RestoreDialog');
const DeleteDialog = lazyPart(() => import('./ending-dialogs.tsx'), 'DeleteDialog');

const ACTIONS = [
  { can: 'edit', key: 'e', label: 'Change', dialog: EditDialog },
  { can: 'move', key: 'm', label: 'Move', dialog: MoveBookingDialog },
  { can: 'recordPayment', key: 'p', label: 'Record a payment', dialog: PaymentDialog },
  { can: 'requestRefund', key: 'r', label: 'Give money back', dialog: RefundDialog },
  { can: 'markNoShow', key: 'n', label: 'No-show', dialog: NoShowDialog },
  { can: 'requestCancellation', key: 'x', label: 'Cancel', dialog: CancelDialog },
  { can: 'delete', key: 'd', label: 'Delete', dialog: DeleteDialog },
] as const;

type Action = (typeof ACTIONS)[number];

function ActionButton({ action, open }: { readonly action: Action; readonly open: (action: Action) => void }) {
  useShortcut(action.key, action.label, () => open(action));
  return (
    <Button
      size="small"
      variant={action.can === 'delete' || action.can === 'requestCancellation' ? 'ghost' : 'secondary'}
      aria-keyshortcuts={action.key}
      onClick={() => open(action)}
    >
      {action.label}
    </Button>
  );
}

export function BookingActions({ booking }: { readonly booking: DeskBooking }) {
  // Begun before a reload or a new sign-in: it goes on where it was.
  const begun = useWaitingDrafts(bookingDraft(booking.id));
  const [open, setOpen] = useState<Action | null>(
    () => ACTIONS.find(({ can }) => booking.can[can] && begun.includes(can)) ?? null,
  );
  const [restoring, setRestoring] = useState(booking.can.restore && begun.includes('restore'));
  const OpenDialog = open?.dialog;
  return (
    <>
      {ACTIONS.filter((action) => booking.can[action.can]).map((action) => (
        <ActionButton key={action.can} action={action} open={setOpen} />
      ))}
      {booking.can.restore && (
        <Button variant="primary" size="small" onClick={() => setRestoring(true)}>
          Restore
        </Button>
      )}
      {/* Stands by itself: once the booking is back the button is gone, and the dialog still has something to say. */}
      <Suspense>{restoring && <RestoreDialog booking={booking} close={() => setRestoring(false)} />}</Suspense>
      <Suspense>{OpenDialog !== undefined && <OpenDialog booking={booking} close={() => setOpen(null)} />}</Suspense>
    </>
  );
}
