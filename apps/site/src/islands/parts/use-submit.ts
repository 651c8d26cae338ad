import { useMemo, useState } from 'preact/hooks';
import { makeKey } from '../../api/make-key.ts';
import type { Failure, Outcome } from '../../api/reply.ts';
import { type FieldErrors, NO_ERRORS, mapProblem } from '../../logic/problem-fields.ts';
import { sessionStore } from '../../logic/saved-form.ts';
import { createSubmitOnce } from '../../logic/submit-once.ts';

export interface Submission {
  readonly busy: boolean;
  /** What could not be put beside a field. */
  readonly failure: Failure | null;
  readonly errors: FieldErrors;
  /** Null when the same form is already being sent. */
  submit<T>(intent: unknown, send: (key: string) => Promise<Outcome<T>>): Promise<Outcome<T> | null>;
  showErrors(errors: FieldErrors): void;
  clear(): void;
}

interface State {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly errors: FieldErrors;
}

const IDLE: State = { busy: false, failure: null, errors: NO_ERRORS };

function toState(failure: Failure, fields: readonly string[]): State {
  if (failure.kind !== 'problem' || failure.problem.errors.length === 0) return { ...IDLE, failure };
  return { ...IDLE, errors: mapProblem(failure.problem, fields) };
}

/** One form's submission: never twice at once, its key kept until answered, the answer's errors beside their fields. */
export function useSubmit(name: string, fields: readonly string[] = []): Submission {
  const [state, setState] = useState<State>(IDLE);
  const once = useMemo(() => createSubmitOnce(`submit:${name}`, sessionStore(), makeKey), [name]);
  return {
    ...state,
    async submit(intent, send) {
      setState({ ...IDLE, busy: true });
      try {
        const outcome = await once.run(intent, send);
        if (outcome !== null) setState(outcome.ok ? IDLE : toState(outcome.failure, fields));
        return outcome;
      } catch (error) {
        setState({ ...IDLE, failure: { kind: 'unreachable' } });
        throw error;
      }
    },
    showErrors: (errors) => setState({ ...IDLE, errors }),
    clear: () => setState(IDLE),
  };
}
