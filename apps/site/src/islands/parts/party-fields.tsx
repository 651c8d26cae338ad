import type { PartyDraft } from '../../logic/party-draft.ts';
import { Stepper } from './stepper.tsx';

export interface Ages {
  readonly adults: string;
  readonly children: string;
  readonly toddlers: string;
}

interface Props {
  readonly draft: PartyDraft;
  readonly onChange: (change: Partial<PartyDraft>) => void;
  readonly ages: Ages;
  readonly errors?: Readonly<Record<string, string>>;
}

const NONE: Readonly<Record<string, string>> = {};

export function PartyFields({ draft, onChange, ages, errors = NONE }: Props) {
  return (
    <>
      <Stepper
        name="party.adults"
        label="Adults"
        hint={ages.adults}
        value={draft.adults}
        error={errors['party.adults']}
        onValue={(adults) => onChange({ adults })}
      />
      <Stepper
        name="party.children"
        label="Children"
        hint={ages.children}
        value={draft.children}
        error={errors['party.children']}
        onValue={(children) => onChange({ children })}
      />
      <Stepper
        name="party.toddlers"
        label="Toddlers"
        hint={ages.toddlers}
        value={draft.toddlers}
        error={errors['party.toddlers']}
        onValue={(toddlers) => onChange({ toddlers })}
      />
    </>
  );
}
