/** The starts of a day with what is left of each, and a time somebody asked for. */
import { useQuery } from '@tanstack/react-query';
import { formatTime } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { cn } from '../../ui/class-names.ts';
import { TextField } from '../../ui/field.tsx';
import { dayQuery } from './new-booking.ts';

interface Props {
  readonly date: string;
  readonly start: string;
  readonly postalCode: string;
  readonly onPick: (part: { date?: string; start?: string }) => void;
  readonly error: (field: string) => string | undefined;
}

export function SlotPicker({ date, start, postalCode, onPick, error }: Props) {
  const day = useQuery(dayQuery(date, postalCode));
  const slots = day.data?.days[0]?.slots ?? [];
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label="Date"
          type="date"
          required
          value={date}
          error={error('date')}
          onChange={(event) => onPick({ date: event.target.value })}
        />
        <TextField
          label="Start they ask for"
          type="time"
          required
          value={start}
          error={error('start')}
          onChange={(event) => onPick({ start: event.target.value })}
        />
      </div>
      {slots.length > 0 && (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">Starts of this day</legend>
          {slots.map((slot) => (
            <Button
              key={slot.start}
              size="small"
              variant={slot.start === start ? 'primary' : 'secondary'}
              aria-pressed={slot.start === start}
              onClick={() => onPick({ start: slot.start })}
            >
              {formatTime(slot.start)}
              <span className={cn('text-xs', slot.start !== start && 'text-soft')}>
                {slot.open ? `${slot.seatsLeft} free` : 'closed'}
              </span>
            </Button>
          ))}
        </fieldset>
      )}
      {slots.length === 0 && (
        <p className="text-xs text-faint">With a date and a ZIP code, the starts of the day show here.</p>
      )}
    </div>
  );
}
