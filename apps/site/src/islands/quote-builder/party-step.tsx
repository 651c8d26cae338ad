import type { Config, Menu } from '@myhibachi/contracts';
import { useState } from 'preact/hooks';
import type { PartyDraft } from '../../logic/party-draft.ts';
import { type FieldErrors, mapProblem, NO_ERRORS } from '../../logic/problem-fields.ts';
import type { Failure } from '../../api/reply.ts';
import { ItemFields } from '../parts/item-fields.tsx';
import { type Ages, PartyFields } from '../parts/party-fields.tsx';
import { TextField } from '../parts/text-field.tsx';
import { GratuityFields } from './gratuity-fields.tsx';

export interface PartyStepProps {
  readonly config: Config;
  readonly menu: Menu;
  readonly ages: Ages;
  readonly draft: PartyDraft;
  readonly onChange: (change: Partial<PartyDraft>) => void;
  readonly failure: Failure | null;
  /** The host will not wait for the pause in the typing. */
  readonly onAskNow: () => void;
  /** A word beside the ZIP code. */
  readonly placeHint: string | null;
}

const FIELDS = [
  'party.adults',
  'party.children',
  'party.toddlers',
  'venue.postalCode',
  'venue.city',
  'venue.state',
  'upgrades',
  'addOns',
];

function errorsOf(failure: Failure | null): FieldErrors {
  return failure?.kind === 'problem' ? mapProblem(failure.problem, FIELDS) : NO_ERRORS;
}

interface PlaceProps extends Pick<PartyStepProps, 'draft' | 'onChange' | 'onAskNow' | 'placeHint'> {
  readonly errors: Readonly<Record<string, string>>;
}

/** The ZIP code is enough; the city and state come up only where they settle what it left open. */
function PlaceFields({ draft, onChange, onAskNow, errors, placeHint }: PlaceProps) {
  const [asked, setAsked] = useState(false);
  const needed =
    draft.city !== '' || draft.state !== '' || Object.keys(errors).some((name) => name.startsWith('venue.'));
  if (needed && !asked) setAsked(true);
  return (
    <fieldset class="grid gap-4">
      <legend class="display text-h3">Where is the party?</legend>
      <div class="max-w-[16rem]">
        <TextField
          name="venue.postalCode"
          label="ZIP code"
          hint="It decides the drive and which kitchen comes. The street can wait."
          value={draft.postalCode}
          error={errors['venue.postalCode']}
          notice={placeHint}
          onValue={(postalCode) => onChange({ postalCode })}
          onEnter={onAskNow}
          input={{ inputMode: 'numeric', autoComplete: 'postal-code', maxLength: 10 }}
        />
      </div>
      {(asked || needed) && (
        <div class="two-columns">
          <TextField
            name="venue.city"
            label="City"
            value={draft.city}
            error={errors['venue.city']}
            onValue={(city) => onChange({ city })}
            onEnter={onAskNow}
            input={{ autoComplete: 'address-level2', maxLength: 80 }}
          />
          <TextField
            name="venue.state"
            label="State"
            hint="Two letters, such as CA"
            value={draft.state}
            error={errors['venue.state']}
            onValue={(state) => onChange({ state })}
            onEnter={onAskNow}
            input={{ autoComplete: 'address-level1', maxLength: 2, autoCapitalize: 'characters' }}
          />
        </div>
      )}
    </fieldset>
  );
}

/** Who comes, where, and what they eat: everything the price depends on. */
export function PartyStep({ config, menu, ages, draft, onChange, failure, onAskNow, placeHint }: PartyStepProps) {
  const errors = errorsOf(failure).fields;
  return (
    <div class="grid gap-10">
      <fieldset class="grid gap-4">
        <legend class="display text-h3">Guests</legend>
        <PartyFields draft={draft} onChange={onChange} ages={ages} errors={errors} />
      </fieldset>
      <PlaceFields draft={draft} onChange={onChange} onAskNow={onAskNow} errors={errors} placeHint={placeHint} />
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
      <GratuityFields
        percents={config.gratuity.suggestedPercents}
        percent={draft.gratuityPercent}
        onPercent={(gratuityPercent) => onChange({ gratuityPercent })}
      />
    </div>
  );
}
