export const expired = (until: number): boolean => Date.now() > until;
