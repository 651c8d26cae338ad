import type { DeskBooking } from './booking-queries.ts';
import { formatWord } from '../../format/format.ts';
import { Badge, type Tone } from '../../ui/surfaces.tsx';

const TONES: Readonly<Record<DeskBooking['status'], Tone>> = {
  deposit_pending: 'warn',
  confirmed: 'good',
  in_progress: 'accent',
  completed: 'info',
  cancellation_requested: 'warn',
  cancelled: 'plain',
  no_show: 'bad',
};

export function StatusBadge({ status }: { readonly status: DeskBooking['status'] }) {
  return <Badge tone={TONES[status]}>{formatWord(status)}</Badge>;
}
