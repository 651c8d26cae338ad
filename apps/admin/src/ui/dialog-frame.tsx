import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useRef, useState } from 'react';
import { forgetForms, hasUnsaved } from '../app/unsaved-forms.ts';
import { Button } from './button.tsx';
import { cn } from './class-names.ts';
import type { DialogProps } from './dialog-props.ts';
import { focusOrHeading } from './focus-return.ts';
import { LeaveQuestion } from './leave-question.tsx';

const PLACES = {
  middle:
    'inset-x-3 bottom-3 max-h-[92dvh] rounded-xl sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[min(34rem,94vw)] sm:-translate-x-1/2 sm:-translate-y-1/2',
  side: 'inset-x-0 bottom-0 max-h-[94dvh] rounded-t-xl sm:inset-y-0 sm:right-0 sm:left-auto sm:max-h-none sm:w-[min(34rem,94vw)] sm:rounded-none sm:rounded-l-xl',
};

const FIELDS = 'input, textarea, select, [role="combobox"], [role="radio"], [role="checkbox"], [role="switch"]';
/** Radix keeps a hidden input beside a control of its own, and the radios that are not chosen out of the order. */
const NO_FIELD = ':disabled, [type="hidden"], [aria-hidden="true"], [tabindex="-1"]';

/** A dialog begins in its first field; without one Radix looks for the first thing to press. */
function beginInField(event: Event): void {
  const dialog = event.currentTarget;
  if (!(dialog instanceof HTMLElement)) return;
  const fields = [...dialog.querySelectorAll<HTMLElement>(`[data-dialog-body] :is(${FIELDS})`)];
  const first = fields.find((field) => !field.matches(NO_FIELD) && field.checkVisibility());
  if (first === undefined) return;
  event.preventDefault();
  first.focus();
}

/** What a dialog is drawn with; pages use `Dialog`, which fetches this when the first one opens. */
export function DialogFrame({ onOpen, title, description, children, place = 'middle', wide = false }: DialogProps) {
  const noDescription = description === undefined ? { 'aria-describedby': undefined } : {};
  /** Radix gives the focus back to a trigger only, and our dialogs are opened by keys and rows as well. */
  const opener = useRef<Element | null>(null);
  const content = useRef<HTMLDivElement>(null);
  const [leaving, setLeaving] = useState(false);
  const wish = (open: boolean): void => {
    if (!open && content.current !== null && hasUnsaved(content.current)) setLeaving(true);
    else onOpen(open);
  };
  const throwAway = (): void => {
    // However the page closes it, nobody asks a second time.
    if (content.current !== null) forgetForms(content.current);
    onOpen(false);
  };
  return (
    <Radix.Root open onOpenChange={wish}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/45" />
        <Radix.Content
          {...noDescription}
          ref={content}
          onOpenAutoFocus={(event) => {
            opener.current = document.activeElement;
            beginInField(event);
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            focusOrHeading(opener.current);
          }}
          className={cn(
            'fixed z-50 flex flex-col border border-line bg-panel shadow-2xl',
            PLACES[place],
            wide && 'sm:w-[min(52rem,96vw)]',
          )}
        >
          <header className="flex items-start justify-between gap-4 border-b border-line px-5 py-4">
            <div className="grid gap-1">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description !== undefined && (
                <Radix.Description className="text-sm text-soft">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close asChild>
              <Button variant="ghost" size="icon" aria-label="Close">
                <X aria-hidden />
              </Button>
            </Radix.Close>
          </header>
          <div data-dialog-body className="overflow-y-auto px-5 py-4">
            {children}
          </div>
        </Radix.Content>
      </Radix.Portal>
      {leaving && <LeaveQuestion stay={() => setLeaving(false)} leave={throwAway} />}
    </Radix.Root>
  );
}
