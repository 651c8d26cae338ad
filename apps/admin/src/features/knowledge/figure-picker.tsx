import { useQuery } from '@tanstack/react-query';
import { Hash } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import type { Language } from './article-words.ts';
import { figuresQuery } from './knowledge-queries.ts';

interface PickerProps {
  readonly language: Language;
  readonly insert: (reference: string) => void;
}

function List({ language, insert }: PickerProps) {
  const [q, setQ] = useState('');
  const figures = useQuery(figuresQuery(language));
  const wanted = q.trim().toLowerCase();
  const found = figures.data?.items.filter(({ name, about, value }) =>
    `${name} ${about} ${value ?? ''}`.toLowerCase().includes(wanted),
  );
  return (
    <div className="grid w-80 max-w-[80vw] gap-2">
      <TextField
        label="Figure"
        type="search"
        placeholder="deposit, miles, $55 …"
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      {figures.isPending && <Skeleton lines={4} />}
      {figures.isError && <ErrorState error={figures.error} retry={() => void figures.refetch()} />}
      <ul className="grid max-h-72 gap-0.5 overflow-y-auto">
        {found?.slice(0, 40).map(({ name, about, value }) => (
          <li key={name}>
            <button
              type="button"
              className="grid w-full gap-0.5 rounded-md px-2 py-1.5 text-left hover:bg-sunken"
              onClick={() => insert(`{{${name}}}`)}
            >
              <span className="flex items-baseline justify-between gap-3 text-sm">
                <code className="truncate text-xs">{name}</code>
                <span className="truncate font-medium">{value ?? 'nothing yet'}</span>
              </span>
              <span className="truncate text-xs text-faint">{about}</span>
            </button>
          </li>
        ))}
        {found?.length === 0 && <li className="px-2 py-3 text-sm text-soft">No figure is called that.</li>}
      </ul>
    </div>
  );
}

/** The figures an article may hold, with what each reads like now; picking one puts its reference into the text. */
export function FigurePicker({ language, insert }: PickerProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      open={open}
      onOpen={setOpen}
      label="Insert a figure"
      trigger={
        <Button size="small">
          <Hash aria-hidden /> Insert a figure
        </Button>
      }
    >
      <List
        language={language}
        insert={(reference) => {
          insert(reference);
          setOpen(false);
        }}
      />
    </Popover>
  );
}
