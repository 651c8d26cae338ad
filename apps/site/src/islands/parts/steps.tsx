const STEPS = ['Party', 'Evening', 'You', 'Sign', 'Deposit'] as const;
export type StepName = (typeof STEPS)[number];

interface Props {
  readonly current: StepName;
  /** Steps that may be gone back to. */
  readonly onStep?: (step: StepName) => void;
}

/** Where the host is on the way to a booked party. */
export function Steps({ current, onStep }: Props) {
  const here = STEPS.indexOf(current);
  return (
    <ol class="steps" aria-label="Steps">
      {STEPS.map((step, index) => (
        <li key={step} aria-current={step === current ? 'step' : undefined}>
          {onStep && index < here ? (
            <button class="link-button" type="button" onClick={() => onStep(step)}>
              {step}
            </button>
          ) : (
            step
          )}
        </li>
      ))}
    </ol>
  );
}
