/** Before a party is moved: what it costs, what stands in the way, who can come along, and where else it could go. */
import type { CalendarEvent, MovePreview } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatCents, formatDate, formatTime } from '../../format/format.ts';
import { isWholeDate } from '../../format/whole-date.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { ErrorState, Notice, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { moveQuery, useMove } from './calendar-queries.ts';

export interface Target {
  readonly event: CalendarEvent;
  readonly date: string;
  readonly start: string;
}

interface WishProps {
  readonly date: string;
  readonly start: string;
  readonly onWish: (date: string, start: string) => void;
}

function WishFields({ date, start, onWish }: WishProps) {
  return (
    <div className="grid grid-cols-2 gap-3">
      <TextField
        label="Date"
        type="date"
        required
        value={date}
        onChange={(event) => onWish(event.target.value, start)}
      />
      <TextField
        label="Start"
        type="time"
        step={900}
        required
        value={start}
        onChange={(event) => onWish(date, event.target.value)}
      />
    </div>
  );
}

function Conflicts({ preview, onWish }: { readonly preview: MovePreview; readonly onWish: WishProps['onWish'] }) {
  return (
    <Notice tone="bad">
      <ul className="grid gap-1">
        {preview.conflicts.map(({ code, message }) => (
          <li key={code}>{message}</li>
        ))}
      </ul>
      {preview.alternatives.length > 0 && (
        <>
          <p className="mt-2 mb-1.5 font-medium">These starts are free:</p>
          <div className="flex flex-wrap gap-2">
            {preview.alternatives.map((free) => (
              <Button key={free.label} size="small" onClick={() => onWish(free.date, free.start)}>
                {free.label}
              </Button>
            ))}
          </div>
        </>
      )}
    </Notice>
  );
}

function Consequences({ preview }: { readonly preview: MovePreview }) {
  return (
    <div className="grid gap-2 text-sm">
      {preview.possible && (
        <p>
          {preview.feeCents !== null && preview.feeCents > 0 && (
            <span className="font-semibold">{formatCents(preview.feeCents)} for the move. </span>
          )}
          {preview.rule}{' '}
          {preview.dueCents !== null && preview.dueCents > 0 && `${formatCents(preview.dueCents)} will be due.`}
        </p>
      )}
      {preview.possible &&
        preview.chefs.map((chef) => (
          <Notice key={chef.chefId} tone={chef.kept ? 'good' : 'warn'}>
            {chef.kept ? `${chef.name} comes along.` : `${chef.name} leaves this party. ${chef.why.join(' ')}`}
          </Notice>
        ))}
    </div>
  );
}

export function MoveDialog({ target, close }: { readonly target: Target; readonly close: () => void }) {
  const { event } = target;
  const [wish, setWish] = useState({ date: target.date, start: target.start });
  const complete = isWholeDate(wish.date) && wish.start !== '';
  const preview = useQuery({ ...moveQuery(event, wish.date, wish.start), enabled: complete });
  const move = useMove();
  const toast = useToast();
  const onWish = (date: string, start: string): void => {
    move.reset();
    setWish({ date, start });
  };
  const confirm = (): void => {
    if (preview.data === undefined) return;
    const done = { event, ...wish, expectedFeeCents: preview.data.feeCents };
    move.mutate(done, {
      onSuccess: () => {
        toast({
          text: `${event.host}’s party is now on ${formatDate(wish.date, 'weekday')} at ${formatTime(wish.start)}.`,
        });
        close();
      },
      onError: () => void preview.refetch(),
    });
  };
  return (
    <Dialog
      open
      onOpen={close}
      title={`Move ${event.host}’s party`}
      description={`Now on ${formatDate(event.date, 'long')} at ${formatTime(event.start)}. The host gets a message.`}
    >
      <div className="grid gap-4">
        <WishFields {...wish} onWish={onWish} />
        <div aria-live="polite" className="grid gap-3">
          {complete && preview.isPending && <Skeleton lines={2} />}
          {preview.isError && <ErrorState error={preview.error} retry={() => void preview.refetch()} />}
          {preview.data !== undefined && preview.data.conflicts.length > 0 && (
            <Conflicts preview={preview.data} onWish={onWish} />
          )}
          {preview.data !== undefined && <Consequences preview={preview.data} />}
          <FormProblem error={move.error} />
        </div>
      </div>
      <DialogActions>
        <Button onClick={close}>Leave it where it is</Button>
        <Button
          variant="primary"
          busy={move.isPending}
          disabled={preview.data?.possible !== true || preview.isFetching}
          onClick={confirm}
        >
          Move the party
        </Button>
      </DialogActions>
    </Dialog>
  );
}
