export const failure = (): Error => new Error();
