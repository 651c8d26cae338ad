/** Asks why before something is done that others will want to understand; what was typed stays when it is refused. */
import { useState, type ReactNode } from 'react';
import { countOf } from '../../format/format.ts';
import type { DialogDraft } from '../../session/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { KeptForm } from '../../ui/kept-form.tsx';
import { useDeskMutation } from './booking-queries.ts';

interface ReasonDialogProps<Answer> {
  readonly title: string;
  readonly description?: ReactNode;
  readonly action: string;
  readonly danger?: boolean;
  /** More fields above the reason; where the server may refuse them, by what it said. */
  readonly children?: ReactNode | ((error: unknown) => ReactNode);
  readonly fields?: readonly string[];
  readonly label?: string;
  /** False while a field above is not filled in rightly; it says so itself. */
  readonly ready?: boolean;
  readonly run: (reason: string) => Promise<Answer>;
  readonly done: (answer: Answer) => void;
  /** What is typed, here and above, outlives the end of a session. */
  readonly kept: DialogDraft<{ readonly reason: string }>;
}

const SHORTEST = 10;

export function ReasonDialog<Answer>(props: ReasonDialogProps<Answer>) {
  const { change, draft, leave } = props.kept;
  const { reason } = draft;
  const [tried, setTried] = useState(false);
  const doing = useDeskMutation(props.run);
  const long = reason.trim().length >= SHORTEST;
  const short = tried && !long ? `Please write at least ${countOf(SHORTEST, 'character')}.` : undefined;
  const submit = (): void =>
    doing.mutate(reason.trim(), {
      onSuccess: (answer) => {
        leave();
        props.done(answer);
      },
    });
  return (
    <Dialog open onOpen={leave} title={props.title} description={props.description}>
      <KeptForm
        kept={props.kept}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (long && props.ready !== false) submit();
        }}
      >
        {typeof props.children === 'function' ? props.children(doing.error) : props.children}
        <TextareaField
          label={props.label ?? 'Why?'}
          hint="10 to 500 characters; your colleagues read it, the host does not."
          required
          maxLength={500}
          value={reason}
          error={short ?? fieldError(doing.error, 'reason')}
          onChange={(event) => change({ reason: event.target.value })}
        />
        <FormProblem error={doing.error} fields={['reason', ...(props.fields ?? [])]} />
        <DialogActions>
          <Button onClick={leave}>Leave it as it is</Button>
          <Button type="submit" variant={props.danger === true ? 'danger' : 'primary'} busy={doing.isPending}>
            {props.action}
          </Button>
        </DialogActions>
      </KeptForm>
    </Dialog>
  );
}
