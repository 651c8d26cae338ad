import { invalidField } from '../kernel/index.ts';
import type { VariableKey, Variables } from './definitions.ts';
import { travelFiguresOf } from './station-travel.ts';

interface Rule {
  readonly keys: readonly VariableKey[];
  readonly holds: (figures: Variables) => boolean;
  readonly says: string;
}

/** What no single range can say: figures that must fit each other. */
const RULES: readonly Rule[] = [
  {
    keys: ['price.childFromAge', 'price.adultFromAge'],
    holds: (f) => f['price.childFromAge'] < f['price.adultFromAge'],
    says: 'Children must be younger than adults: price.childFromAge has to stay below price.adultFromAge.',
  },
  {
    keys: ['travel.freeMiles', 'travel.maxMiles'],
    holds: (f) => f['travel.freeMiles'] <= f['travel.maxMiles'],
    says: 'The free miles cannot exceed travel.maxMiles, beyond which a person quotes.',
  },
  {
    keys: ['travel.byStation', 'travel.freeMiles', 'travel.maxMiles'],
    holds: (f) =>
      f['travel.byStation'].every(({ station }) => {
        const { freeMiles, maxMiles } = travelFiguresOf(f, station);
        return freeMiles <= maxMiles;
      }),
    says: 'No station of travel.byStation can give more free miles than it drives at most.',
  },
  {
    keys: ['travel.townMph', 'travel.highwayMph'],
    holds: (f) => f['travel.townMph'] <= f['travel.highwayMph'],
    says: 'Nobody drives faster in town: travel.townMph has to stay at or below travel.highwayMph.',
  },
  {
    keys: ['travel.rushFrom', 'travel.rushTo'],
    holds: (f) => f['travel.rushFrom'] < f['travel.rushTo'],
    says: 'The rush has to begin (travel.rushFrom) before it ends (travel.rushTo).',
  },
  {
    keys: ['scheduling.rosterDays', 'scheduling.horizonDays'],
    holds: (f) => f['scheduling.rosterDays'] <= f['scheduling.horizonDays'],
    says: 'The roster (scheduling.rosterDays) cannot reach further than scheduling.horizonDays.',
  },
  {
    keys: ['deposit.toldHours', 'deposit.enforcedHours'],
    holds: (f) => f['deposit.toldHours'] <= f['deposit.enforcedHours'],
    says: 'The hours told (deposit.toldHours) cannot exceed the hours enforced (deposit.enforcedHours).',
  },
  {
    keys: ['leads.warmFrom', 'leads.hotFrom'],
    holds: (f) => f['leads.warmFrom'] < f['leads.hotFrom'],
    says: 'A lead is warm before it is hot: leads.warmFrom has to stay below leads.hotFrom.',
  },
];

/** Throws `validation_failed` when figures would not fit each other after this one has changed. */
export function checkTogether(changed: VariableKey, figures: Variables): void {
  const broken = RULES.find((rule) => rule.keys.includes(changed) && !rule.holds(figures));
  if (broken !== undefined) throw invalidField('value', broken.says);
}
