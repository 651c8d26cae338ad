/** Two changed one booking: what only one of them touched is kept from both, and for the rest somebody chooses. */
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { RadioField } from '../../ui/choice-controls.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { conflictsOf, draftOf, mergeDrafts, type BookingDraft, type Part } from './booking-draft.ts';
import type { DeskBooking } from './booking-queries.ts';

export interface Meeting {
  readonly opened: BookingDraft;
  readonly yours: BookingDraft;
  readonly theirs: DeskBooking;
  readonly changedBy: string;
}

interface Props {
  readonly meeting: Meeting;
  readonly goOn: (theirs: DeskBooking, merged: BookingDraft) => void;
}

export function ConflictDialog({ meeting, goOn }: Props) {
  const { opened, yours } = meeting;
  const theirs = draftOf(meeting.theirs);
  const differences = conflictsOf(opened, yours, theirs);
  const [keepTheirs, setKeepTheirs] = useState<readonly Part[]>([]);
  const choose = (part: Part, whose: string): void =>
    setKeepTheirs((before) => (whose === 'theirs' ? [...before, part] : before.filter((other) => other !== part)));
  const done = (): void => goOn(meeting.theirs, mergeDrafts({ opened, yours, theirs }, keepTheirs));
  return (
    <Dialog
      open
      onOpen={done}
      title="Somebody else changed this booking too"
      description={`${meeting.changedBy} saved while you were typing. Nothing of yours is lost.`}
    >
      {differences.length === 0 ? (
        <Notice tone="good">You changed different things, so both fit together. Look it over and save again.</Notice>
      ) : (
        <div className="grid gap-5">
          {differences.map(({ part, label, yours: mine, theirs: other }) => (
            <fieldset key={part} className="grid gap-2">
              <legend className="text-sm font-semibold">{label}</legend>
              <RadioField
                label={`${label}: whose?`}
                value={keepTheirs.includes(part) ? 'theirs' : 'yours'}
                onValue={(whose) => choose(part, whose)}
                choices={[
                  { value: 'yours', label: `Yours: ${mine}` },
                  { value: 'theirs', label: `Theirs: ${other}` },
                ]}
              />
            </fieldset>
          ))}
        </div>
      )}
      <DialogActions>
        <Button variant="primary" onClick={done}>
          Go on with this
        </Button>
      </DialogActions>
    </Dialog>
  );
}
