import { forgetForms, hasKept, hasUnsaved } from './unsaved-forms.ts';

const SIGN_IN = '/admin/sign-in';

/**
 * To the sign-in, and from there back to this very page. Whoever was at work until now is told why it stopped, and what
 * of their words is kept or lost with the page; who only comes in is not.
 */
export function goToSignIn(wasAtWork: boolean): void {
  if (location.pathname === SIGN_IN) return;
  const search = new URLSearchParams({ next: location.pathname + location.search });
  if (wasAtWork) search.set('ended', 'yes');
  // What is kept as a draft is there again afterwards.
  if (hasKept()) search.set('kept', 'yes');
  if (hasUnsaved(document, { kept: 'safe' })) search.set('lost', 'yes');
  // The session is over whatever the browser asks: nobody could stay and save.
  forgetForms();
  location.assign(`${SIGN_IN}?${search.toString()}`);
}
