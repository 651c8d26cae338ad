/** What the calendar says can be done with a party: only what the reader may do. */
export const VIEWS = ['month', 'week', 'day'] as const;
export type View = (typeof VIEWS)[number];

export interface CalendarRights {
  readonly mayMove: boolean;
  readonly mayAssign: boolean;
}

/** What an open party offers. */
export function openHint({ mayMove, mayAssign }: CalendarRights): string {
  if (!mayAssign) return 'Open a party to move it.';
  return mayMove ? 'Open a party to move it or to choose its chef.' : 'Open a party to choose its chef.';
}

/** How a party is dragged in a view. */
export function dragHint(view: View, may: CalendarRights): string {
  const { mayMove, mayAssign } = may;
  if (view === 'day' && mayAssign)
    return mayMove
      ? 'Drag a party up or down to another chef, sideways to another slot, or open it.'
      : 'Drag a party up or down to another chef, or open it.';
  if (!mayMove) return openHint(may);
  if (view === 'day') return 'Drag a party sideways to another slot, or open it to move it.';
  return view === 'month'
    ? 'Drag a party to another day, or open it to move it.'
    : 'Drag a party to another slot, or open it to move it.';
}
