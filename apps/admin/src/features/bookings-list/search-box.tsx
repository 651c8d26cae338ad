import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Input } from '../../ui/field.tsx';

const PAUSE_MS = 250;

interface Props {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Searches when the typing pauses, at once on Enter; `/` leads here. */
export function SearchBox({ value, onValue }: Props) {
  const [text, setText] = useState(value);
  const told = useRef(value);
  useEffect(() => {
    // The address changed by another way, such as a kept view.
    if (value !== told.current) setText(value);
    told.current = value;
  }, [value]);
  useEffect(() => {
    if (text === told.current) return undefined;
    const timer = setTimeout(() => {
      told.current = text;
      onValue(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, onValue]);
  return (
    <search className="relative min-w-0 flex-1 basis-64">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          told.current = text;
          onValue(text);
        }}
      >
        <Search aria-hidden className="pointer-events-none absolute top-2.5 left-3 size-4 text-faint" />
        <Input
          id="booking-search"
          type="text"
          aria-label="Search bookings"
          placeholder="Name, phone, e-mail or code"
          autoComplete="off"
          maxLength={120}
          className="pr-9 pl-9"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {text !== '' && (
          <button
            type="button"
            aria-label="Clear the search"
            className="absolute top-1 right-1 grid size-[26px] place-items-center rounded text-faint hover:text-ink"
            onClick={() => setText('')}
          >
            <X aria-hidden className="size-4" />
          </button>
        )}
      </form>
    </search>
  );
}
