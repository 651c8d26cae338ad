export function decide(work: () => Promise<boolean>): string {
  if (work()) return 'always';
  return 'never';
}
