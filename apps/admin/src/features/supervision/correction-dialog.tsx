import { correctAnswer } from '@myhibachi/api-client/calls';
import type { Correction } from '@myhibachi/api-client/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField, TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import { useToast } from '../../ui/toast.tsx';
import { HAND_OFF_REASONS, TOOL_TITLES } from './supervision-words.ts';

interface Draft {
  readonly shouldSay: string;
  readonly tool: string;
  readonly handOff: string;
  readonly total: string;
  readonly date: string;
  readonly start: string;
  readonly held: string;
}

const EMPTY: Draft = { shouldSay: '', tool: '', handOff: '', total: '', date: '', start: '', held: '' };

const TOOLS = [
  { value: '', label: 'Does not matter' },
  ...Object.entries(TOOL_TITLES).map(([value, label]) => ({ value, label })),
];
const HAND_OFFS = [
  { value: '', label: 'Does not matter' },
  { value: 'none', label: 'Nobody: it should have answered' },
  ...HAND_OFF_REASONS.map((value) => ({ value, label: `A person: ${formatWord(value).toLowerCase()}` })),
];
const HELD = [
  { value: '', label: 'Does not matter' },
  { value: 'yes', label: 'An evening should have been held' },
  { value: 'no', label: 'None should have been held' },
];

/** Only what was said: what does not matter is no part of the case. */
function bodyOf({ shouldSay, tool, handOff, total, date, start, held }: Draft): Correction {
  const reason = handOff === 'none' ? handOff : HAND_OFF_REASONS.find((value) => value === handOff);
  const dollars = Number(total.replaceAll(/[$,\s]/g, ''));
  return {
    ...(shouldSay.trim() === '' ? {} : { shouldSay: shouldSay.trim() }),
    expected: {
      ...(tool === '' ? {} : { tool }),
      ...(reason === undefined ? {} : { handOff: reason }),
      ...(total.trim() === '' ? {} : { totalCents: Math.round(dollars * 100) }),
      ...(date === '' ? {} : { date }),
      ...(start === '' ? {} : { start }),
      ...(held === '' ? {} : { held: held === 'yes' }),
    },
  };
}

interface FieldsProps {
  readonly draft: Draft;
  readonly error: unknown;
  readonly set: (part: Partial<Draft>) => void;
}

function ExpectedFields({ draft, error, set }: FieldsProps) {
  return (
    <fieldset className="grid gap-4 sm:grid-cols-2">
      <legend className="mb-2 text-sm font-semibold">Where it should have led</legend>
      <SelectField
        label="It should have used"
        choices={TOOLS}
        value={draft.tool}
        error={fieldError(error, 'expected.tool')}
        onValue={(tool) => set({ tool })}
      />
      <SelectField
        label="Who should answer"
        choices={HAND_OFFS}
        value={draft.handOff}
        error={fieldError(error, 'expected.handOff')}
        onValue={(handOff) => set({ handOff })}
      />
      <TextField
        label="Total in dollars"
        optional
        inputMode="decimal"
        value={draft.total}
        error={fieldError(error, 'expected.totalCents')}
        onChange={(event) => set({ total: event.target.value })}
      />
      <SelectField label="Held" choices={HELD} value={draft.held} onValue={(held) => set({ held })} />
      <TextField
        label="Date"
        optional
        type="date"
        value={draft.date}
        error={fieldError(error, 'expected.date')}
        onChange={(event) => set({ date: event.target.value })}
      />
      <TextField
        label="Start"
        optional
        type="time"
        value={draft.start}
        error={fieldError(error, 'expected.start')}
        onChange={(event) => set({ start: event.target.value })}
      />
    </fieldset>
  );
}

interface Props {
  readonly conversationId: string;
  readonly seq: number;
  readonly close: () => void;
}

const NAMED = [
  'shouldSay',
  'expected.tool',
  'expected.handOff',
  'expected.totalCents',
  'expected.date',
  'expected.start',
];

/** What an answer should have been: becomes a case the concierge is tested with once it is accepted. */
export function CorrectionDialog({ conversationId, seq, close }: Props) {
  const queries = useQueryClient();
  const toast = useToast();
  const [draft, setDraft] = useState(EMPTY);
  const save = useMutation({
    mutationFn: () =>
      ask(correctAnswer({ client: api, path: { id: conversationId, seq }, body: bodyOf(draft), headers: onceOnly() })),
    onSuccess: async () => {
      toast({ text: 'Kept as a case.' });
      await Promise.all(
        ['conversation', 'concierge_case'].map((entity) => queries.invalidateQueries({ queryKey: [entity] })),
      );
      close();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Dialog
      open
      onOpen={close}
      wide
      title="What it should have been"
      description="Becomes a case with a thumb down. A case you made before for this answer is replaced."
    >
      <form onSubmit={submit} className="grid gap-4">
        <FormProblem error={save.error} fields={NAMED} />
        <TextareaField
          label="It should have said"
          optional
          rows={4}
          maxLength={2_000}
          value={draft.shouldSay}
          error={fieldError(save.error, 'shouldSay')}
          onChange={(event) => setDraft({ ...draft, shouldSay: event.target.value })}
        />
        <ExpectedFields draft={draft} error={save.error} set={(part) => setDraft({ ...draft, ...part })} />
        <DialogActions>
          <Button variant="ghost" onClick={close}>
            Leave it
          </Button>
          <Button type="submit" variant="primary" busy={save.isPending}>
            Keep the case
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
