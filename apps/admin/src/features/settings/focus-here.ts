/** A ref for the field a dialog begins with: it has the focus before the dialog looks for something to focus. */
export function focusHere(element: HTMLElement | null): void {
  element?.focus();
}
