import { useLiveStatus } from '../live/live-provider.tsx';
import { Button } from '../ui/button.tsx';
import { cn } from '../ui/class-names.ts';
import { Popover } from '../ui/popover.tsx';

const STATUS = {
  live: { text: 'Live', more: 'What others change appears here by itself.', dot: 'bg-good' },
  connecting: {
    text: 'Connecting…',
    more: 'What others change appears in a moment.',
    dot: 'bg-warn animate-[pulse-soft_1s_infinite]',
  },
  waiting: { text: 'Not connected', more: 'We try again by ourselves; nothing is missed.', dot: 'bg-bad' },
  signed_out: { text: 'Signed out', more: 'Sign in again to go on.', dot: 'bg-bad' },
} as const;

/** Whether this page hears of changes, and a way not to wait for the next attempt. */
export function LiveDot() {
  const { status, reconnect } = useLiveStatus();
  const { text, more, dot } = STATUS[status];
  return (
    <Popover
      label="Connection"
      trigger={
        <Button variant="ghost" size="icon" aria-label={`Connection: ${text}`} data-live={status}>
          <span className={cn('size-2.5 rounded-full', dot)} />
        </Button>
      }
    >
      <div className="grid max-w-60 gap-2 text-sm">
        <p className="font-medium">{text}</p>
        <p className="text-soft">{more}</p>
        {status === 'waiting' && (
          <Button size="small" onClick={reconnect}>
            Try now
          </Button>
        )}
      </div>
    </Popover>
  );
}
