import { ALLERGENS, type AllergenRow, SEVERITIES, type SignatureDraft } from '../../logic/signature-form.ts';
import { FieldError, TextField } from '../parts/text-field.tsx';

interface Props {
  readonly rows: SignatureDraft['allergens'];
  readonly onRows: (rows: SignatureDraft['allergens']) => void;
  readonly error?: string | undefined;
}

interface RowProps {
  readonly row: AllergenRow;
  readonly onRow: (row: AllergenRow) => void;
}

function SeverityRow({ row, onRow }: RowProps) {
  const id = `severity-${row.allergen}`;
  return (
    <div class="panel two-columns">
      <div class="field">
        <label for={id}>How serious is {row.allergen === 'other' ? 'it' : row.allergen}?</label>
        <select
          id={id}
          class="input"
          value={row.severity}
          onChange={(event) => {
            const severity = SEVERITIES.find(({ value }) => value === event.currentTarget.value)?.value;
            if (severity) onRow({ ...row, severity });
          }}
        >
          {SEVERITIES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <TextField
        name={`allergens.${row.allergen}.notes`}
        label={row.allergen === 'other' ? 'Which allergen?' : 'Who, and what helps? (optional)'}
        value={row.notes ?? ''}
        onValue={(notes) => onRow({ ...row, notes })}
        input={{ maxLength: 500 }}
      />
    </div>
  );
}

/** Which allergens sit at the table, how serious each is, and what the chef should know. */
export function AllergenFields({ rows, onRows, error }: Props) {
  const chosen = ALLERGENS.flatMap((allergen) => rows[allergen] ?? []);
  const toggle = (allergen: AllergenRow['allergen'], on: boolean) => {
    const { [allergen]: _removed, ...rest } = rows;
    onRows(on ? { ...rows, [allergen]: { allergen, severity: 'moderate' } } : rest);
  };
  return (
    <fieldset class="grid gap-4" id="field-allergens">
      <legend class="display text-h3">Allergies at the table</legend>
      <p class="field-hint">
        Everything is cooked on one shared grill, so nothing can be guaranteed free of an allergen. The chef will know
        what you tell us here.
      </p>
      <FieldError name="allergens" error={error} />
      <div class="choices">
        {ALLERGENS.map((allergen) => (
          <label class="choice" key={allergen}>
            <input
              type="checkbox"
              checked={rows[allergen] !== undefined}
              onChange={(event) => toggle(allergen, event.currentTarget.checked)}
            />
            <span>{allergen}</span>
          </label>
        ))}
      </div>
      {chosen.map((row) => (
        <SeverityRow key={row.allergen} row={row} onRow={(next) => onRows({ ...rows, [row.allergen]: next })} />
      ))}
    </fieldset>
  );
}
