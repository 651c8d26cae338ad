/** When a group hears. */
import { CheckboxField } from '../../ui/check-box.tsx';
import { TextField } from '../../ui/field.tsx';
import { fieldError } from '../../ui/form-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import type { WishFieldsProps } from './member-fields.tsx';
import { DAY_WORDS, TIMING_WORDS, type Timing } from './notice-words.ts';

const TIMINGS: readonly Timing[] = ['always', 'working_hours', 'digest'];
const ZONES = Intl.supportedValuesOf('timeZone').filter(
  (zone) => zone.startsWith('America/') || zone.startsWith('Pacific/'),
);

function timingOf(value: string): Timing {
  return TIMINGS.find((timing) => timing === value) ?? 'always';
}

function WorkingHours({ wish, error, change }: WishFieldsProps) {
  return (
    <>
      <fieldset className="flex flex-wrap gap-3">
        <legend className="sr-only">Working days</legend>
        {DAY_WORDS.map((word, n) => (
          <CheckboxField
            key={word}
            label={word}
            checked={wish.workingDays.includes(n + 1)}
            onChecked={(on) =>
              change({
                workingDays: on ? [...wish.workingDays, n + 1] : wish.workingDays.filter((day) => day !== n + 1),
              })
            }
          />
        ))}
      </fieldset>
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label="From"
          type="time"
          value={wish.workingFrom}
          onChange={(event) => change({ workingFrom: event.target.value })}
        />
        <TextField
          label="Until"
          type="time"
          value={wish.workingUntil}
          error={fieldError(error, 'workingUntil')}
          onChange={(event) => change({ workingUntil: event.target.value })}
        />
      </div>
    </>
  );
}

export function TimingFields(props: WishFieldsProps) {
  const { wish, error, change } = props;
  const zones = ZONES.includes(wish.timeZone) ? ZONES : [wish.timeZone, ...ZONES];
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 text-sm font-semibold">When</legend>
      <SelectField
        label="They hear"
        hint="What is urgent and would be mailed to nobody at once goes to the super admins."
        value={wish.timing}
        error={fieldError(error, 'timing')}
        choices={TIMINGS.map((value) => ({ value, label: TIMING_WORDS[value] }))}
        onValue={(value) => change({ timing: timingOf(value) })}
      />
      {wish.timing === 'working_hours' && <WorkingHours {...props} />}
      {wish.timing === 'digest' && (
        <TextField
          label="Each morning at"
          type="time"
          value={wish.digestAt}
          onChange={(event) => change({ digestAt: event.target.value })}
        />
      )}
      {wish.timing !== 'always' && (
        <SelectField
          label="By the clocks of"
          value={wish.timeZone}
          error={fieldError(error, 'timeZone')}
          choices={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          onValue={(timeZone) => change({ timeZone })}
        />
      )}
    </fieldset>
  );
}
