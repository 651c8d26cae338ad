/** When what is put aside comes back, by the reader's own clock. */
const MORNING = 9;

function at(change: (date: Date) => void): string {
  const date = new Date();
  change(date);
  return date.toISOString();
}

function morningIn(days: number): string {
  return at((date) => {
    date.setDate(date.getDate() + days);
    date.setHours(MORNING, 0, 0, 0);
  });
}

/** Days until the next Monday; a week on a Monday. */
function toMonday(): number {
  return (8 - new Date().getDay()) % 7 || 7;
}

export const SNOOZES = [
  { label: 'For an hour', until: () => at((date) => date.setHours(date.getHours() + 1)) },
  { label: 'For four hours', until: () => at((date) => date.setHours(date.getHours() + 4)) },
  { label: 'Until tomorrow morning', until: () => morningIn(1) },
  { label: 'Until Monday morning', until: () => morningIn(toMonday()) },
] as const;
