import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** Why it cannot be done any more; null when it can. */
  readonly closed: string | null;
  readonly children: ComponentChildren;
}

/** One thing a host can do with the booking, opened when wanted; a closed one says why. */
export function Action({ title, closed, children }: Props) {
  return (
    <details class="action" name="action">
      <summary>{title}</summary>
      <div>{closed === null ? children : <p class="text-soft">{closed}</p>}</div>
    </details>
  );
}

interface ConfirmProps {
  readonly busy: boolean;
  readonly label: string;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
  readonly danger?: boolean;
}

/** The second, deliberate press after the figures have been shown. */
export function ConfirmBar({ busy, label, onConfirm, onBack, danger = false }: ConfirmProps) {
  return (
    <div class="flex flex-wrap gap-2">
      <button class={danger ? 'button button-danger' : 'button'} type="button" disabled={busy} onClick={onConfirm}>
        {busy ? 'One moment…' : label}
      </button>
      <button class="button button-quiet" type="button" disabled={busy} onClick={onBack}>
        Leave it as it is
      </button>
    </div>
  );
}
