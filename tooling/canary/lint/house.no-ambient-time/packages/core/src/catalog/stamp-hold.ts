export const stamp = (): Date => new Date();
