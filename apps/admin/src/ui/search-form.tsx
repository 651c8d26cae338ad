import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { TextField } from './field.tsx';
import { FilterFold } from './filter-fold.tsx';

interface Props {
  readonly q: string | undefined;
  readonly placeholder: string;
  readonly maxLength: number;
  readonly search: (q: string) => void;
  /** How many of the other filters are in force. */
  readonly active: number;
  /** The other filters, which count at once. */
  readonly children: ReactNode;
}

/** One text that is searched for when it is sent, and other filters beside it. */
export function SearchForm({ q, placeholder, maxLength, search, active, children }: Props) {
  const [typed, setTyped] = useState(q ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    search(typed.trim());
  };
  return (
    <search>
      <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
        <TextField
          className="min-w-0 flex-1 basis-60"
          label="Search"
          type="search"
          maxLength={maxLength}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit">Search</Button>
        <FilterFold active={active}>{() => children}</FilterFold>
      </form>
    </search>
  );
}
