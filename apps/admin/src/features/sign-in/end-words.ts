import type { SignInState } from '@myhibachi/api-client/shapes';

const WORDS: Readonly<Record<NonNullable<SignInState['ended']>, string>> = {
  expired: 'You are signed out because your session ran out. Sign in again to go on.',
  elsewhere: 'This browser was signed out from another one of yours. If that was not you, choose a new password.',
  colleague: 'One of your administrators signed you out. Sign in again; if that is refused, ask them.',
  password:
    'You are signed out because your password was changed. Sign in with the new one; if it was not you who changed it, tell one of your administrators at once.',
  suspended: 'Your access was suspended. Please ask one of your administrators.',
};

const UNKNOWN =
  'Your session has ended: it ran out, was ended from elsewhere, or your access was changed. Sign in again; if that is refused, ask one of your administrators.';

/** What has become of their words. */
interface Typed {
  readonly kept: boolean;
  readonly lost: boolean;
}

function typedWords({ kept, lost }: Typed): string {
  if (kept && lost)
    return ' Part of what you had typed is kept and there again after you sign in; the rest could not be.';
  if (kept) return ' What you had typed is kept and there again after you sign in.';
  return lost ? ' What you had typed and not sent yet could not be kept.' : '';
}

/** Why somebody has to sign in anew; null when they were not at work, so that nobody is told of an end they never saw. */
export function endWords(ended: SignInState['ended'] | undefined, wasAtWork: boolean, typed: Typed): string | null {
  const why = ended === undefined || ended === null ? UNKNOWN : WORDS[ended];
  if ((ended === undefined || ended === null) && !wasAtWork) return null;
  return `${why}${typedWords(typed)}`;
}
