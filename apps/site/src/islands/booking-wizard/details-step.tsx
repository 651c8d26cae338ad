import type { BookingDraft } from '../../logic/booking-draft.ts';
import type { PartyDraft } from '../../logic/party-draft.ts';
import { TextField } from '../parts/text-field.tsx';

interface Props {
  readonly party: PartyDraft;
  readonly draft: BookingDraft;
  readonly onParty: (change: Partial<PartyDraft>) => void;
  readonly onDraft: (change: Partial<BookingDraft>) => void;
  readonly errors: Readonly<Record<string, string>>;
  readonly companyName: string;
  readonly placeHint: string | null;
}

function VenueFields({ party, onParty, errors, placeHint }: Pick<Props, 'party' | 'onParty' | 'errors' | 'placeHint'>) {
  return (
    <fieldset class="grid gap-4">
      <legend class="display text-h3">Where do we set up?</legend>
      <TextField
        name="venue.street"
        label="Street and number"
        value={party.street}
        error={errors['venue.street']}
        onValue={(street) => onParty({ street })}
        input={{ autoComplete: 'address-line1', maxLength: 120 }}
      />
      <div class="two-columns">
        <TextField
          name="venue.city"
          label="City"
          value={party.city}
          error={errors['venue.city']}
          onValue={(city) => onParty({ city })}
          input={{ autoComplete: 'address-level2', maxLength: 80 }}
        />
        <TextField
          name="venue.state"
          label="State"
          hint="Two letters, such as CA"
          value={party.state}
          error={errors['venue.state']}
          onValue={(state) => onParty({ state })}
          input={{ autoComplete: 'address-level1', maxLength: 2, autoCapitalize: 'characters' }}
        />
        <TextField
          name="venue.postalCode"
          label="ZIP code"
          value={party.postalCode}
          error={errors['venue.postalCode']}
          notice={placeHint}
          onValue={(postalCode) => onParty({ postalCode })}
          input={{ autoComplete: 'postal-code', inputMode: 'numeric', maxLength: 10 }}
        />
      </div>
    </fieldset>
  );
}

function ContactFields({ draft, onDraft, errors, companyName }: Omit<Props, 'party' | 'onParty' | 'placeHint'>) {
  return (
    <fieldset class="grid gap-4">
      <legend class="display text-h3">Who do we ask for?</legend>
      <div class="two-columns">
        <TextField
          name="contact.firstName"
          label="First name"
          value={draft.firstName}
          error={errors['contact.firstName']}
          onValue={(firstName) => onDraft({ firstName })}
          input={{ autoComplete: 'given-name', maxLength: 60 }}
        />
        <TextField
          name="contact.lastName"
          label="Last name"
          value={draft.lastName}
          error={errors['contact.lastName']}
          onValue={(lastName) => onDraft({ lastName })}
          input={{ autoComplete: 'family-name', maxLength: 60 }}
        />
        <TextField
          name="contact.email"
          label="E-mail"
          hint="Your link to the booking goes here."
          value={draft.email}
          error={errors['contact.email']}
          onValue={(email) => onDraft({ email })}
          input={{ type: 'email', autoComplete: 'email', maxLength: 254 }}
        />
        <TextField
          name="contact.phone"
          label="Mobile phone"
          hint="So that the chef can reach you."
          value={draft.phone}
          error={errors['contact.phone']}
          onValue={(phone) => onDraft({ phone })}
          input={{ type: 'tel', autoComplete: 'tel', maxLength: 24 }}
        />
      </div>
      <label class="check">
        <input
          id="field-smsConsent"
          type="checkbox"
          checked={draft.smsConsent}
          onChange={(event) => onDraft({ smsConsent: event.currentTarget.checked })}
        />
        <span>
          {companyName} may text me about this party. Message and data rates may apply; reply STOP to end. Not needed to
          book.
        </span>
      </label>
      <TextField
        name="requests"
        label="Anything we should know? (optional)"
        hint="A birthday, a narrow gate, a favourite chef. Allergies come in the next step."
        rows={3}
        value={draft.requests}
        error={errors['requests']}
        onValue={(requests) => onDraft({ requests })}
      />
    </fieldset>
  );
}

/** The address and the host. */
export function DetailsStep(props: Props) {
  return (
    <div class="grid gap-10">
      <VenueFields {...props} />
      <ContactFields {...props} />
    </div>
  );
}
