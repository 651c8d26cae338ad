import { Button } from '../../ui/button.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { AffectedList } from './affected-list.tsx';
import type { RosterChange } from './chef-queries.ts';

/** What a tried-out change would leave, with the choice to do it all the same; and what the server has against it. */
export function RosterWarning({ change }: { readonly change: RosterChange }) {
  return (
    <div aria-live="polite" className="grid gap-2">
      <FormProblem error={change.error} />
      {change.waiting !== null && (
        <>
          <AffectedList
            title="This leaves parties to be looked after; they stay booked:"
            affected={change.waiting.answer.affected}
          />
          <div className="flex gap-2">
            <Button variant="primary" busy={change.busy} onClick={change.confirm}>
              Change it all the same
            </Button>
            <Button onClick={change.drop}>Leave it</Button>
          </div>
        </>
      )}
    </div>
  );
}
