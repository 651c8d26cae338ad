/**
 * What an engine has to reach before hosts may talk to it: of all plays, and of all dialogues in every one of their plays.
 * Figures that nothing backs are never allowed.
 */
export const FLOOR = { passAt1: 0.9, passAll: 0.9, unbacked: 0 } as const;
