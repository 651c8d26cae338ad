import type { Config, Menu } from '@myhibachi/contracts';
import type { PartyDraft } from '../../logic/party-draft.ts';
import { type FieldErrors, mapProblem, NO_ERRORS } from '../../logic/problem-fields.ts';
import type { Failure } from '../../api/reply.ts';
import { ItemFields } from '../parts/item-fields.tsx';
import { type Ages, PartyFields } from '../parts/party-fields.tsx';
import { TextField } from '../parts/text-field.tsx';

export interface PartyStepProps {
  readonly config: Config;
  readonly menu: Menu;
  readonly ages: Ages;
  readonly draft: PartyDraft;
  readonly onChange: (change: Partial<PartyDraft>) => void;
  readonly failure: Failure | null;
}

const FIELDS = ['party.adults', 'party.children', 'party.toddlers', 'venue.postalCode', 'upgrades', 'addOns'];

function errorsOf(failure: Failure | null): FieldErrors {
  return failure?.kind === 'problem' ? mapProblem(failure.problem, FIELDS) : NO_ERRORS;
}

function Gratuity({ config, draft, onChange }: Pick<PartyStepProps, 'config' | 'draft' | 'onChange'>) {
  const options: (number | null)[] = [null, ...config.gratuity.suggestedPercents];
  return (
    <fieldset class="grid gap-3">
      <legend class="display text-h3">Gratuity, if you like</legend>
      <p class="field-hint">It goes wholly to the chefs. You can also decide on the evening, or after.</p>
      <div class="choices">
        {options.map((percent) => (
          <label class="choice" key={percent ?? 'later'}>
            <input
              type="radio"
              name="gratuity"
              checked={draft.gratuityPercent === percent}
              onChange={() => onChange({ gratuityPercent: percent })}
            />
            <span>{percent === null ? 'Later' : `${String(percent)} %`}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Who comes, where, and what they eat: everything the price depends on. */
export function PartyStep({ config, menu, ages, draft, onChange, failure }: PartyStepProps) {
  const errors = errorsOf(failure).fields;
  return (
    <div class="grid gap-10">
      <fieldset class="grid gap-4">
        <legend class="display text-h3">Guests</legend>
        <PartyFields draft={draft} onChange={onChange} ages={ages} errors={errors} />
      </fieldset>
      <fieldset class="grid gap-4">
        <legend class="display text-h3">Where is the party?</legend>
        <div class="max-w-[16rem]">
          <TextField
            name="venue.postalCode"
            label="ZIP code"
            hint="It decides the drive and which kitchen comes. The street can wait."
            value={draft.postalCode}
            error={errors['venue.postalCode']}
            onValue={(postalCode) => onChange({ postalCode })}
            input={{ inputMode: 'numeric', autoComplete: 'postal-code', maxLength: 10 }}
          />
        </div>
      </fieldset>
      <ItemFields
        legend="Upgrades"
        hint={`Each guest has ${String(config.price.proteinsPerGuest)} proteins in the price; an upgrade takes the place of one.`}
        group="upgrades"
        items={menu.upgrades}
        counts={draft.upgrades}
        error={errors['upgrades']}
        onCounts={(upgrades) => onChange({ upgrades })}
      />
      <ItemFields
        legend="On top"
        hint="Portions for the table."
        group="addOns"
        items={menu.addOns}
        counts={draft.addOns}
        error={errors['addOns']}
        onCounts={(addOns) => onChange({ addOns })}
      />
      <Gratuity config={config} draft={draft} onChange={onChange} />
    </div>
  );
}
