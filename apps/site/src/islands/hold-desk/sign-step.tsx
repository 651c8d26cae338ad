import type { Agreement } from '@myhibachi/contracts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SignatureInput } from '../../api/endpoints.ts';
import type { Failure, Outcome } from '../../api/reply.ts';
import { fieldId } from '../../logic/problem-fields.ts';
import { createSavedForm, sessionStore } from '../../logic/saved-form.ts';
import {
  EMPTY_SIGNATURE,
  type SignatureDraft,
  checkSignature,
  readSignatureDraft,
  signatureFields,
  toSignatureInput,
} from '../../logic/signature-form.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { FieldError, TextField } from '../parts/text-field.tsx';
import { useSubmit } from '../parts/use-submit.ts';
import { AllergenFields } from './allergen-fields.tsx';
import { SignaturePad } from './signature-pad.tsx';

const VERSION = 1;

/** Where the agreement is read and signed: of a hold, or of a booking that had none. Keep it between renders. */
export interface AgreementDesk<T> {
  readonly read: () => Promise<Outcome<Agreement>>;
  readonly sign: (body: SignatureInput, key: string) => Promise<Outcome<T>>;
}

interface Props<T> {
  readonly desk: AgreementDesk<T>;
  /** Names what this tab remembers of the form. */
  readonly code: string;
  /** What the button promises to come next. */
  readonly label: string;
  readonly onSigned: (signed: T) => void;
}

interface FormProps<T> extends Props<T> {
  readonly agreement: Agreement;
  readonly onReload: () => void;
}

function AgreementText({ agreement }: { readonly agreement: Agreement }) {
  return (
    <section class="grid gap-3">
      <h2>{agreement.title}</h2>
      <div class="agreement prose">
        {agreement.sections.map((section) => (
          <section key={section.key}>
            <h3 class="text-lead">{section.heading}</h3>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
      <p class="field-hint">Version {agreement.templateVersion}. You get a copy as PDF by e-mail.</p>
    </section>
  );
}

interface PartProps {
  readonly draft: SignatureDraft;
  readonly set: (part: Partial<SignatureDraft>) => void;
  readonly errors: Readonly<Record<string, string>>;
}

function Acknowledgements({ agreement, draft, set, errors }: PartProps & { readonly agreement: Agreement }) {
  return (
    <fieldset class="grid gap-1">
      <legend class="display text-h3">You confirm</legend>
      {agreement.acknowledgements.map(({ key, label }) => {
        const name = `acknowledgements.${key}`;
        return (
          <div key={key}>
            <label class="check">
              <input
                id={fieldId(name)}
                type="checkbox"
                checked={draft.agreed[key] === true}
                aria-invalid={errors[name] !== undefined}
                onChange={(event) => set({ agreed: { ...draft.agreed, [key]: event.currentTarget.checked } })}
              />
              <span>{label}</span>
            </label>
            <FieldError name={name} error={errors[name]} />
          </div>
        );
      })}
    </fieldset>
  );
}

function Signature({ draft, set, errors }: PartProps) {
  return (
    <fieldset class="grid gap-4">
      <legend class="display text-h3">Your signature</legend>
      <div class="choices">
        {(['typed', 'drawn'] as const).map((way) => (
          <label class="choice" key={way}>
            <input type="radio" name="way" checked={draft.way === way} onChange={() => set({ way })} />
            <span>{way === 'typed' ? 'Type it' : 'Draw it'}</span>
          </label>
        ))}
      </div>
      {draft.way === 'typed' ? (
        <TextField
          name="typedName"
          label="Your full name"
          hint="Typing it here counts as your signature."
          value={draft.typedName}
          error={errors['typedName']}
          onValue={(typedName) => set({ typedName })}
          input={{ autoComplete: 'name', maxLength: 120 }}
        />
      ) : (
        <>
          <SignaturePad onImage={(image) => set({ image })} />
          <FieldError name="signatureImage" error={errors['signatureImage']} />
        </>
      )}
    </fieldset>
  );
}

function SignForm<T>({ desk, code, label, agreement, onSigned, onReload }: FormProps<T>) {
  const form = useMemo(() => createSavedForm(`sign:${code}`, VERSION, readSignatureDraft, sessionStore()), [code]);
  const [draft, setDraft] = useState<SignatureDraft>(() => form.load() ?? EMPTY_SIGNATURE);
  const sending = useSubmit('sign', signatureFields(agreement));
  const errors = sending.errors.fields;
  const set = (part: Partial<SignatureDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    form.save({ ...next, image: null });
    const open = checkSignature(next, agreement).fields;
    sending.forget(Object.keys(errors).filter((name) => !(name in open)));
  };

  async function sign() {
    const missing = checkSignature(draft, agreement);
    if (Object.keys(missing.fields).length > 0) return sending.showErrors(missing);
    const body = toSignatureInput(draft, agreement);
    const outcome = await sending.submit(body, (key) => desk.sign(body, key));
    if (outcome?.ok) {
      form.clear();
      onSigned(outcome.value);
    }
    if (!outcome?.ok && outcome?.failure.kind === 'problem' && outcome.failure.problem.code === 'figures_changed')
      onReload();
  }

  return (
    <form
      class="grid gap-9"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void sign();
      }}
    >
      <ErrorSummary of={sending} />
      <AgreementText agreement={agreement} />
      <AllergenFields rows={draft.allergens} onRows={(allergens) => set({ allergens })} error={errors['allergens']} />
      <Acknowledgements agreement={agreement} draft={draft} set={set} errors={errors} />
      <Signature draft={draft} set={set} errors={errors} />
      {sending.failure && <FailureNotice failure={sending.failure} onRetry={() => void sign()} />}
      <button class="button" type="submit" disabled={sending.busy}>
        {sending.busy ? 'Signing…' : label}
      </button>
    </form>
  );
}

/** Reads the agreement that will be frozen, then takes the signature under it. */
export function SignStep<T>({ desk, code, label, onSigned }: Props<T>) {
  const [agreement, setAgreement] = useState<Agreement | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const reload = () => setAttempt((count) => count + 1);
  useEffect(() => {
    let left = false;
    setFailure(null);
    void desk.read().then((outcome) => {
      if (left) return;
      if (outcome.ok) setAgreement(outcome.value);
      else setFailure(outcome.failure);
    });
    return () => {
      left = true;
    };
  }, [desk, attempt]);
  if (failure) return <FailureNotice failure={failure} onRetry={reload} />;
  if (agreement === null) return <p aria-live="polite">Fetching the agreement…</p>;
  return <SignForm desk={desk} code={code} label={label} agreement={agreement} onSigned={onSigned} onReload={reload} />;
}
