import { saveFlag } from '@myhibachi/api-client/calls';
import type { Flag } from '@myhibachi/api-client/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/check-box.tsx';
import { SwitchField } from '../../ui/choice-controls.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Field, Input, TextField, TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';
import { useToast } from '../../ui/toast.tsx';

export interface StationChoice {
  readonly id: string;
  readonly name: string;
}

const ENVIRONMENTS = ['development', 'test', 'staging', 'production'] as const;
type Rule = Omit<Flag['rules'][number], 'changedAt'>;

/** What the form begins with: a flag there is, or one still to be made. */
export type FlagDraft = Pick<Flag, 'key' | 'description' | 'owner' | 'expiresOn'> & {
  readonly version: number | null;
  readonly rules: readonly Rule[];
};

function ruleFor(rules: readonly Rule[], environment: Rule['environment']): Rule {
  const known = rules.find((rule) => rule.environment === environment);
  if (known === undefined) return { environment, enabled: false, percentage: 100, stationIds: [] };
  const { enabled, percentage, stationIds } = known;
  return { environment, enabled, percentage, stationIds };
}

interface RuleProps {
  readonly rule: Rule;
  readonly here: boolean;
  readonly stations: readonly StationChoice[];
  readonly onRule: (rule: Rule) => void;
}

function RuleFields({ rule, here, stations, onRule }: RuleProps) {
  const toggle = (id: string, chosen: boolean): void => {
    const others = rule.stationIds.filter((station) => station !== id);
    onRule({ ...rule, stationIds: chosen ? [...others, id] : others });
  };
  return (
    <fieldset className="grid gap-3 rounded-lg border border-line p-3">
      <legend className="px-1 text-sm font-semibold">
        {formatWord(rule.environment)}
        {here && <span className="ml-2 font-normal text-faint">this program runs here</span>}
      </legend>
      <SwitchField
        label="On"
        checked={rule.enabled}
        onChecked={(enabled) => onRule({ ...rule, enabled })}
        hint={rule.enabled ? undefined : 'Off for everybody'}
      />
      {rule.enabled && (
        <>
          <Field label="Share" hint="The same ones every time; 100 is everybody.">
            {(parts) => (
              <span className="flex items-center gap-2">
                <Input
                  {...parts}
                  type="number"
                  min={0}
                  max={100}
                  className="w-24"
                  value={rule.percentage}
                  onChange={(event) => onRule({ ...rule, percentage: Math.round(Number(event.target.value)) })}
                />
                <span className="text-sm text-soft">%</span>
              </span>
            )}
          </Field>
          {stations.length > 0 && (
            <fieldset className="grid gap-2">
              <legend className="mb-2 text-sm font-medium">
                Stations <span className="font-normal text-faint">(none chosen: all)</span>
              </legend>
              {stations.map((station) => (
                <CheckboxField
                  key={station.id}
                  label={station.name}
                  checked={rule.stationIds.includes(station.id)}
                  onChecked={(chosen) => toggle(station.id, chosen)}
                />
              ))}
            </fieldset>
          )}
        </>
      )}
    </fieldset>
  );
}

interface FormProps {
  readonly begin: FlagDraft;
  readonly environment: string;
  readonly stations: readonly StationChoice[];
  readonly close: () => void;
}

function useSave(version: number | null, close: () => void) {
  const queries = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: (draft: FlagDraft & { readonly reason: string }) => {
      // Named one by one: a flag that is edited carries more than may be sent.
      const { key, description, owner, expiresOn, rules, reason } = draft;
      const body = { description, owner, expiresOn, version, rules: [...rules], reason };
      return ask(saveFlag({ client: api, path: { key }, body }));
    },
    onSuccess: (_answer, { key }) => {
      toast({ text: `${key} is saved. Every process follows within moments.` });
      close();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['flag'] }),
  });
}

const FIELDS = ['key', 'description', 'owner', 'expiresOn', 'reason'];

/** Makes a flag, or changes one. */
export function FlagForm({ begin, environment, stations, close }: FormProps) {
  const [draft, setDraft] = useState<FlagDraft>(begin);
  const [reason, setReason] = useState('');
  const save = useSave(begin.version, close);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate({ ...draft, rules: ENVIRONMENTS.map((name) => ruleFor(draft.rules, name)), reason });
  };
  const put = (rule: Rule): void => {
    const others = draft.rules.filter((other) => other.environment !== rule.environment);
    setDraft({ ...draft, rules: [...others, rule] });
  };
  const text = (name: 'key' | 'description' | 'owner' | 'expiresOn') => ({
    value: draft[name],
    required: true,
    error: fieldError(save.error, name),
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  });
  return (
    <Dialog open onOpen={close} place="side" title={begin.version === null ? 'New flag' : begin.key}>
      <form onSubmit={submit} className="grid gap-4">
        <FormProblem error={save.error} fields={FIELDS} />
        {begin.version === null && (
          <TextField label="Key" hint="As the code asks for it, such as messages.day-before" {...text('key')} />
        )}
        <TextareaField label="What it does" rows={2} maxLength={300} {...text('description')} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label="Owner" hint="A person or a team" maxLength={120} {...text('owner')} />
          <TextField label="Should be gone by" type="date" {...text('expiresOn')} />
        </div>
        {ENVIRONMENTS.map((name) => (
          <RuleFields
            key={name}
            rule={ruleFor(draft.rules, name)}
            here={name === environment}
            stations={stations}
            onRule={put}
          />
        ))}
        <ReasonField value={reason} onValue={setReason} error={save.error} />
        <DialogActions>
          <Button variant="ghost" onClick={close}>
            Leave it
          </Button>
          <Button type="submit" variant="primary" busy={save.isPending}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
