/**
 * What happens when a form is sent and refused, whichever form of the console it is and whoever refuses it: the first
 * field that says what is wrong with it is brought into sight with the focus in it, and how many there are is kept for
 * the line beside the button (`FormProblem`). Who has typed on meanwhile is not pulled away.
 */
const INVALID = '[aria-invalid="true"]';
const FOCUSABLE = 'input, textarea, select, button, [tabindex]';
const WATCHED = { subtree: true, childList: true, attributeFilter: ['aria-invalid', 'aria-busy'] };

/** Sent, and nothing of it seen yet. */
const sent = new WeakSet<HTMLFormElement>();
const watched = new WeakSet<HTMLFormElement>();
const refused = new WeakMap<HTMLFormElement, number>();
const listeners = new Set<() => void>();

function markedFields(form: HTMLFormElement): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(INVALID)].filter((field) => field.checkVisibility());
}

function keepCount(form: HTMLFormElement, count: number): void {
  if ((refused.get(form) ?? 0) === count) return;
  refused.set(form, count);
  for (const listener of listeners) listener();
}

function goTo(field: HTMLElement): void {
  const place = field.matches(FOCUSABLE) ? field : (field.querySelector<HTMLElement>(FOCUSABLE) ?? field);
  place.focus({ preventScroll: true });
  // The label stands above its field, and the bars of the page stay where they are.
  place.scrollIntoView({ block: 'center' });
}

/** Looks at what stands in the form now; while it is being sent, what is marked is from before. */
function lookAt(form: HTMLFormElement): void {
  if (form.querySelector('[aria-busy="true"]') !== null) return;
  const [first, ...others] = markedFields(form);
  if (first === undefined) {
    if (refused.has(form)) keepCount(form, 0);
    return;
  }
  const isAnswer = sent.delete(form);
  if (isAnswer || (refused.get(form) ?? 0) > 0) keepCount(form, others.length + 1);
  if (isAnswer) goTo(first);
}

function noteSent({ target }: Event): void {
  if (target instanceof HTMLFormElement) watch(target);
}

/** A form with a field that lacks something is refused before it is sent. */
function noteLack({ target }: Event): void {
  if (target instanceof HTMLElement && 'form' in target && target.form instanceof HTMLFormElement) watch(target.form);
}

function watch(target: HTMLFormElement): void {
  if (target.closest('search') !== null) return;
  sent.add(target);
  if (!watched.has(target)) {
    watched.add(target);
    new MutationObserver(() => lookAt(target)).observe(target, WATCHED);
  }
  // What the form refuses by itself may be marked already; two frames later it is known whether anything was sent.
  requestAnimationFrame(() => requestAnimationFrame(() => lookAt(target)));
}

function noteTyping({ target }: Event): void {
  const form = target instanceof Element ? target.closest('form') : null;
  if (form !== null) sent.delete(form);
}

/** Watches every form from now on, those of dialogs too. */
export function watchRefusals(): void {
  document.addEventListener('submit', noteSent, true);
  document.addEventListener('invalid', noteLack, true);
  document.addEventListener('input', noteTyping, true);
}

/** Calls back when the number of fields in the way of a form changes; answers how to stop. */
export function onRefusals(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How many fields stand in the way of the form around this place; 0 unless it was sent and refused. */
export function refusedAround(place: Element | null): number {
  const form = place?.closest('form') ?? null;
  return form === null ? 0 : (refused.get(form) ?? 0);
}
