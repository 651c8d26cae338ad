import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { TextField } from './field.tsx';
import { FilterFold } from './filter-fold.tsx';

interface FilterText<N extends string> {
  readonly name: N;
  readonly label: string;
  readonly type?: 'date';
  readonly placeholder?: string;
}

type Values<N extends string> = Partial<Readonly<Record<N, string>>>;

interface Props<N extends string> {
  readonly fields: readonly FilterText<N>[];
  readonly filters: Values<N>;
  readonly apply: (filters: Values<N>) => void;
  /** More fields before the texts. */
  readonly children?: (draft: Values<N>, set: (part: Values<N>) => void) => ReactNode;
}

/** Filters that are typed first and count when they are sent. */
export function FilterForm<N extends string>({ fields, filters, apply, children }: Props<N>) {
  const [draft, setDraft] = useState<Values<N>>(filters);
  const set = (part: Values<N>): void => setDraft({ ...draft, ...part });
  const send = (next: Values<N>, shut: () => void): void => {
    setDraft(next);
    apply(next);
    shut();
  };
  const submit = (event: FormEvent, shut: () => void): void => {
    event.preventDefault();
    const typed = Object.entries<string | undefined>(draft).map(([name, value]) => [name, value?.trim()]);
    send(Object.fromEntries(typed.filter(([, value]) => value !== undefined && value !== '')) as Values<N>, shut);
  };
  return (
    <search>
      <FilterFold active={Object.values(filters).filter((value) => value !== undefined).length}>
        {(shut) => (
          <form
            onSubmit={(event) => submit(event, shut)}
            className="grid gap-3 sm:grid-cols-3 xl:auto-cols-fr xl:grid-flow-col xl:grid-cols-none xl:items-end"
          >
            {children?.(draft, set)}
            {fields.map(({ name, label, type, placeholder }) => (
              <TextField
                key={name}
                label={label}
                type={type ?? 'text'}
                placeholder={placeholder}
                value={draft[name] ?? ''}
                onChange={(event) => set({ [name]: event.target.value } as Values<N>)}
              />
            ))}
            <div className="flex gap-2">
              <Button type="submit" variant="primary">
                Filter
              </Button>
              <Button variant="ghost" onClick={() => send({}, shut)}>
                Clear
              </Button>
            </div>
          </form>
        )}
      </FilterFold>
    </search>
  );
}
