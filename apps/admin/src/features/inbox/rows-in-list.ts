/** The rows of the list as they stand on the page. */

/** Puts the focus on the row of a conversation; false where it is not to be seen, as on a phone beside its thread. */
export function focusRow(id: string): boolean {
  const row = document.querySelector<HTMLElement>(`[data-conversation="${id}"] a`);
  if (row === null || row.offsetParent === null) return false;
  row.focus();
  return true;
}

/** Whether the focus stands on a row. */
export function isOnRow(): boolean {
  return document.activeElement?.matches('[data-conversation] *') === true;
}
