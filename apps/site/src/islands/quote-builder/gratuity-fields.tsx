import { useState } from 'preact/hooks';
import { readPercent } from '../../logic/tip.ts';
import { TextField } from '../parts/text-field.tsx';

interface Props {
  readonly percents: readonly number[];
  readonly percent: number | null;
  readonly onPercent: (percent: number | null) => void;
}

/** A suggested share of the food, one of the host's own, or nothing for now (domain 7). */
export function GratuityFields({ percents, percent, onPercent }: Props) {
  const [written, setWritten] = useState<string | null>(null);
  const kept = percent !== null && !percents.includes(percent) ? String(percent) : null;
  const own = written ?? kept;
  const wrong = own !== null && own.trim() !== '' && readPercent(own) === null;
  const choose = (next: number | null) => {
    setWritten(null);
    onPercent(next);
  };
  const write = (text: string) => {
    setWritten(text);
    onPercent(readPercent(text));
  };
  return (
    <fieldset class="grid gap-3">
      <legend class="display text-h3">Gratuity, if you like</legend>
      <p class="field-hint">It goes wholly to the chefs. You can also decide on the evening, or after.</p>
      <div class="choices">
        {[null, ...percents].map((row) => (
          <label class="choice" key={row ?? 'later'}>
            <input
              type="radio"
              name="gratuity"
              checked={own === null && percent === row}
              onChange={() => choose(row)}
            />
            <span>{row === null ? 'Later' : `${String(row)} %`}</span>
          </label>
        ))}
        <label class="choice">
          <input type="radio" name="gratuity" checked={own !== null} onChange={() => write('')} />
          <span>My own</span>
        </label>
      </div>
      {own !== null && (
        <div class="max-w-[12rem]">
          <TextField
            name="gratuityPercent"
            label="Percent of the food"
            value={own}
            error={wrong ? 'Please enter a percentage from 0 to 100, such as 22.5.' : undefined}
            onValue={write}
            input={{ inputMode: 'decimal', maxLength: 6 }}
          />
        </div>
      )}
    </fieldset>
  );
}
