import type { KeyboardEvent, Ref } from 'react';
import { Textarea } from '../../ui/field.tsx';
import { focusRow } from './rows-in-list.ts';

export const MOST_TYPED = 2_000;

/** A slash where a word begins asks for the ready-made answers. */
function asksForPrepared(text: string, at: number): boolean {
  return /(?:^|\s)\/$/.test(text.slice(0, at));
}

/** Back to the row of what is open, so that the next key goes on through the list; on a phone the list is not there. */
export function backToList(id: string, from: HTMLElement): void {
  if (!focusRow(id)) from.blur();
}

interface BoxProps {
  readonly box: Ref<HTMLTextAreaElement>;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly closed: boolean;
  readonly send: () => void;
  readonly pick: () => void;
  readonly attach: (files: readonly File[]) => void;
  readonly tellWriting: () => void;
  readonly leave: (from: HTMLElement) => void;
}

/** Where answers and notes are typed: sent by Ctrl or ⌘ and Enter, left by Escape. */
export function ComposerBox({ box, text, write, closed, send, pick, attach, tellWriting, leave }: BoxProps) {
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      // What is typed stays; the key is not also the list's.
      event.preventDefault();
      return leave(event.currentTarget);
    }
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    send();
  };
  return (
    <Textarea
      ref={box}
      aria-label="Your answer or note"
      placeholder={closed ? 'A note for colleagues' : 'Your answer, or a note for colleagues. / for ready-made ones'}
      maxLength={MOST_TYPED}
      value={text}
      onKeyDown={press}
      onPaste={(event) => {
        const files = [...event.clipboardData.files];
        if (files.length === 0 || closed) return;
        event.preventDefault();
        attach(files);
      }}
      onChange={({ target: { value, selectionStart } }) => {
        write(value);
        if (closed) return;
        if (asksForPrepared(value, selectionStart)) pick();
        if (value.trim() !== '') tellWriting();
      }}
    />
  );
}
