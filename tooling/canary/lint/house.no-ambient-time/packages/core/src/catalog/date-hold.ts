export const today = (): Temporal.PlainDate => Temporal.Now.plainDateISO();
