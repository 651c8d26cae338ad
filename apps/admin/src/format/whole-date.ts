/** A date field shows a year that is still being typed as 0002, 0020 and 0202: nothing is asked about such a day. */
export function isWholeDate(date: string): boolean {
  return /^[12]\d{3}-\d{2}-\d{2}$/.test(date);
}
