/** Asks once more before the books say that money has left by somebody's own hand: that cannot be taken back. */
import { recordRefundSent } from '@myhibachi/api-client/calls';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatCents, formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useDeskMutation } from './booking-queries.ts';

interface Props {
  readonly refund: {
    readonly id: string;
    readonly amountCents: number | null;
    readonly method: string | null;
    readonly host: string;
  };
  readonly close: () => void;
}

export function RefundSentDialog({ refund, close }: Props) {
  const toast = useToast();
  const sent = useDeskMutation(() =>
    ask(recordRefundSent({ client: api, path: { id: refund.id }, headers: onceOnly() })),
  );
  const amount = refund.amountCents === null ? 'the money' : formatCents(refund.amountCents);
  const way = refund.method === null ? '' : ` by ${formatWord(refund.method)}`;
  return (
    <Dialog
      open
      onOpen={close}
      title={`Have you sent ${amount}${way}?`}
      description={`The books will say that ${refund.host} has it back, and the host is told. This cannot be undone.`}
    >
      <FormProblem error={sent.error} />
      <DialogActions>
        <Button onClick={close}>Not yet</Button>
        <Button
          variant="primary"
          busy={sent.isPending}
          onClick={() =>
            sent.mutate(undefined, {
              onSuccess: () => {
                toast({ text: 'Written down as sent; the host is told.' });
                close();
              },
            })
          }
        >
          Yes, it is sent
        </Button>
      </DialogActions>
    </Dialog>
  );
}
