import type { CalendarEvent } from '@myhibachi/api-client/shapes';
import { isApiProblem } from '../../api/api-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useChefChange, type ChefWish } from './calendar-queries.ts';

function told(wish: ChefWish, after: CalendarEvent): string {
  if (wish.to === null) return `${wish.event.host}’s party waits for a chef again.`;
  const name = after.chefs.find((chef) => chef.chefId === wish.to)?.name ?? 'The chef';
  return `${name} cooks at ${wish.event.host}’s party.`;
}

/** Changes who cooks, says so with a way back, and keeps the refusal for a dialog that explains it. */
export function useAssigning() {
  const change = useChefChange();
  const toast = useToast();
  const wish = (wanted: ChefWish): void =>
    change.mutate(wanted, {
      onSuccess: (after) => {
        const back = { event: after, from: wanted.to, to: wanted.from };
        toast({ text: told(wanted, after), undo: () => change.mutate(back) });
      },
    });
  return { wish, error: change.error, busy: change.isPending, reset: change.reset };
}

/** Why a chef cannot take a party, every reason of it. */
export function RefusalDialog({ error, close }: { readonly error: unknown; readonly close: () => void }) {
  const reasons = isApiProblem(error) && error.code === 'chef_unavailable' ? Object.values(error.fields) : [];
  return (
    <Dialog open={error !== null} onOpen={close} title="This was not possible">
      {reasons.length > 0 ? (
        <ul className="grid list-disc gap-1 pl-5 text-sm">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : (
        <FormProblem error={error} />
      )}
      <p className="mt-3 text-sm text-soft">Nothing was changed. Choose somebody else, or another time.</p>
      <DialogActions>
        <Button variant="primary" onClick={close}>
          All right
        </Button>
      </DialogActions>
    </Dialog>
  );
}
