/** What somebody typed as dollars, as whole cents; a comma only parts thousands. Null while it is no amount above 0. */
export function centsOf(typed: string): number | null {
  const match = /^\$?\s*(\d{1,6}|\d{1,3},\d{3})(?:\.(\d{1,2}))?$/.exec(typed.trim());
  if (match === null) return null;
  const cents = Number(match[1]?.replace(',', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return cents > 0 ? cents : null;
}
