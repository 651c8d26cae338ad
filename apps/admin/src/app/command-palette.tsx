/** One box to go anywhere: pages, what can be done here, and what the server finds. */
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { Dialog as Radix } from 'radix-ui';
import { useState } from 'react';
import { KeyHint } from '../ui/copy-button.tsx';
import { PaletteGroup, PaletteItem } from './palette-parts.tsx';
import { FoundByServer } from './palette-search.tsx';
import { useShortcuts } from './shortcuts.tsx';
import { useVisibleNavigation } from './use-visible-navigation.ts';

interface PaletteProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function Entries({ text, close }: { readonly text: string; readonly close: () => void }) {
  const navigate = useNavigate();
  const groups = useVisibleNavigation();
  const actions = useShortcuts().filter(({ keys }) => !keys.startsWith('g ') && !keys.startsWith('mod+'));
  const go = (to: string): void => {
    close();
    void navigate({ to });
  };
  return (
    <>
      <FoundByServer text={text} go={go} />
      <PaletteGroup heading="Pages">
        {groups
          .flatMap(({ entries }) => entries)
          .map((entry) => (
            <PaletteItem key={entry.to} value={`${entry.label} ${entry.words ?? ''}`} onSelect={() => go(entry.to)}>
              <entry.icon aria-hidden />
              {entry.label}
              {entry.key !== undefined && (
                <span className="ml-auto">
                  <KeyHint keys={`g ${entry.key}`} />
                </span>
              )}
            </PaletteItem>
          ))}
      </PaletteGroup>
      {actions.length > 0 && (
        <PaletteGroup heading="Do here">
          {actions.map((action) => (
            <PaletteItem
              key={action.keys}
              value={action.label}
              onSelect={() => {
                close();
                action.run();
              }}
            >
              {action.label}
              <span className="ml-auto">
                <KeyHint keys={action.keys} />
              </span>
            </PaletteItem>
          ))}
        </PaletteGroup>
      )}
    </>
  );
}

export function CommandPalette({ open, onOpen }: PaletteProps) {
  const [text, setText] = useState('');
  const close = (): void => {
    onOpen(false);
    setText('');
  };
  return (
    <Radix.Root open={open} onOpenChange={(next) => (next ? onOpen(true) : close())}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/45" />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-x-3 top-[12vh] z-50 mx-auto max-w-xl overflow-hidden rounded-xl border border-line bg-panel shadow-2xl"
        >
          <Radix.Title className="sr-only">Go to or find</Radix.Title>
          <Command loop>
            <Command.Input
              value={text}
              onValueChange={setText}
              placeholder="Go to a page, find a booking or a person…"
              className="h-12 w-full border-b border-line bg-transparent px-4 text-base outline-none placeholder:text-faint"
            />
            <Command.List className="max-h-[60vh] overflow-y-auto p-2">
              <Command.Empty className="px-3 py-8 text-center text-sm text-soft">Nothing by this name.</Command.Empty>
              <Entries text={text} close={close} />
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
