import { formatWord } from '../../format/format.ts';
import { SelectField } from '../../ui/select.tsx';
import { anyOf } from './access-words.ts';

interface Props {
  readonly state: string | undefined;
  readonly states: readonly string[];
  readonly show: (search: { readonly state?: string }) => void;
}

/** Narrows a list to the rows of one state. */
export function StateFilter({ state, states, show }: Props) {
  return (
    <SelectField
      className="mb-4 max-w-56"
      label="State"
      value={state ?? ''}
      choices={anyOf(
        'Every state',
        states.map((value) => ({ value, label: formatWord(value) })),
      )}
      onValue={(next) => show(next === '' ? {} : { state: next })}
    />
  );
}
