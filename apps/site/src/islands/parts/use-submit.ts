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
  /** Counts the times errors were found, so that only new ones take the focus. */
  readonly serial: number;
  /** Null when the same form is already being sent. */
  submit<T>(intent: unknown, send: (key: string) => Promise<Outcome<T>>): Promise<Outcome<T> | null>;
  showErrors(errors: FieldErrors): void;
  /** The host is mending these fields. */
  forget(names: readonly string[]): void;
  clear(): void;
}

interface State {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly errors: FieldErrors;
  readonly serial: number;
}

const IDLE = { busy: false, failure: null, errors: NO_ERRORS } as const;

function withFailure({ serial }: State, failure: Failure, fields: readonly string[]): State {
  if (failure.kind !== 'problem' || failure.problem.errors.length === 0) return { ...IDLE, serial, failure };
  // A form without fields has no place beside one, so its notice says what is wrong.
  if (fields.length === 0) return { ...IDLE, serial, failure };
  return { ...IDLE, serial: serial + 1, errors: mapProblem(failure.problem, fields) };
}

function without({ fields, rest }: FieldErrors, names: readonly string[]): FieldErrors {
  return { fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))), rest };
}

/** One form's submission: never twice at once, its key kept until answered, the answer's errors beside their fields. */
export function useSubmit(name: string, fields: readonly string[] = []): Submission {
  const [state, setState] = useState<State>({ ...IDLE, serial: 0 });
  const once = useMemo(() => createSubmitOnce(`submit:${name}`, sessionStore(), makeKey), [name]);
  return {
    ...state,
    async submit(intent, send) {
      setState(({ serial }) => ({ ...IDLE, serial, busy: true }));
      try {
        const outcome = await once.run(intent, send);
        if (outcome === null) return null;
        setState((now) => (outcome.ok ? { ...IDLE, serial: now.serial } : withFailure(now, outcome.failure, fields)));
        return outcome;
      } catch (error) {
        setState(({ serial }) => ({ ...IDLE, serial, failure: { kind: 'unreachable' } }));
        throw error;
      }
    },
    showErrors: (errors) => setState(({ serial }) => ({ ...IDLE, serial: serial + 1, errors })),
    forget: (names) => setState((now) => ({ ...now, errors: without(now.errors, names) })),
    clear: () => setState(({ serial }) => ({ ...IDLE, serial })),
  };
}
