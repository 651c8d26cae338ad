/**
 * Knows what somebody has typed and not sent, in whatever form of the console: a form is unsaved from the first change
 * until it is sent, and again when what was sent is refused. A form that only narrows a list stands within `<search>`.
 * Marks for what a form cannot say by itself: `data-unsaved` on what is changed without a form, `data-unsent` on a form
 * whose sending so far only showed what it would mean, `data-kept` on one whose words are kept as a draft, and
 * `data-edits` around buttons that change what the form holds. `data-draft` names the draft (`kept-draft.ts`) of a form that is
 * asked about all the same: whoever throws its words away means the draft too.
 */
const sent = new Map<HTMLFormElement, boolean>();

const TOGGLES = ':is([role="checkbox"], [role="switch"], [role="radio"], [data-edits] button)';
const REFUSED = ':is([role="alert"], [aria-invalid="true"])';

function noteChange({ type, target }: Event): void {
  if (!(target instanceof Element)) return;
  if (type === 'click' && target.closest(TOGGLES) === null) return;
  const form = target.closest('form');
  if (form !== null && form.closest('search') === null) sent.set(form, false);
}

function noteSent({ target }: Event): void {
  if (target instanceof HTMLFormElement && sent.has(target)) sent.set(target, true);
}

/** Watches the page from now on; answers how to stop. */
export function watchForms(): () => void {
  for (const type of ['input', 'change', 'click']) document.addEventListener(type, noteChange, true);
  document.addEventListener('submit', noteSent, true);
  return () => {
    for (const type of ['input', 'change', 'click']) document.removeEventListener(type, noteChange, true);
    document.removeEventListener('submit', noteSent, true);
    sent.clear();
  };
}

/** What is typed here no longer counts: the person has said that they leave. */
export function forgetForms(within: Node = document): void {
  for (const form of sent.keys()) if (within.contains(form)) sent.delete(form);
}

/** What a draft brought back counts like what is typed: a form that is not touched again is asked about all the same. */
export function noteTakenUp(form: HTMLFormElement | null): void {
  if (form !== null) sent.set(form, false);
}

/** What is typed on this page is given up, and what was kept of it. */
export function throwAway(): void {
  for (const form of sent.keys()) {
    const draft = form.dataset['draft'];
    if (draft !== undefined) sessionStorage.removeItem(draft);
  }
  forgetForms();
}

function isUnsaved(form: HTMLFormElement, isSent: boolean): boolean {
  return !isSent || form.matches('[data-unsent]') || form.querySelector(REFUSED) !== null;
}

/** What has a draft: asked about by a way of leaving that loses drafts too, or by none that brings all of them back. */
const DRAFTS = { lost: ':not(*)', asked: '[data-kept]', safe: ':is([data-kept], [data-draft])' } as const;

/** A draft that was sent and not refused is gone; what is on its way has not arrived, and is kept. */
function isKept(form: HTMLFormElement, isSent: boolean): boolean {
  const { draft } = form.dataset;
  return draft === undefined ? isUnsaved(form, isSent) : sessionStorage.getItem(draft) !== null;
}

/** Whether something is typed here and not sent that is there again afterwards. */
export function hasKept(): boolean {
  return [...sent].some(([form, isSent]) => form.isConnected && form.matches(DRAFTS.safe) && isKept(form, isSent));
}

/** Sent, and not answered yet: where the session has ended, the answer is a no. */
function isOnItsWay(form: HTMLFormElement): boolean {
  return form.querySelector('[aria-busy="true"]') !== null;
}

/** Whether leaving this part of the page loses anything; what is kept as a draft counts by what becomes of drafts. */
export function hasUnsaved(
  within: ParentNode & Node = document,
  { kept = 'asked' }: { readonly kept?: keyof typeof DRAFTS } = {},
): boolean {
  for (const form of sent.keys()) if (!form.isConnected) sent.delete(form);
  const forms = [...sent].filter(([form]) => within.contains(form) && !form.matches(DRAFTS[kept]));
  const isOpen = (form: HTMLFormElement): boolean => kept === 'safe' && isOnItsWay(form);
  return (
    forms.some(([form, isSent]) => isUnsaved(form, isSent) || isOpen(form)) ||
    within.querySelector('[data-unsaved]') !== null
  );
}
