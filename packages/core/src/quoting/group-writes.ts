interface Waiting<T> {
  readonly item: T;
  resolve(): void;
  reject(error: unknown): void;
}

/** PostgreSQL's classes 22 and 23: the data of one row is wrong, and says nothing about its neighbours. */
function isDataError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code));
}

/**
 * Lets writes that arrive while one is under way go together in the next. Alone, a write goes at once; under load many
 * share one commit. Each caller hears when its own is committed, and one bad row fails only its own caller.
 */
export function groupWrites<T>(
  write: (items: readonly T[]) => Promise<void>,
  most: number,
): (item: T) => Promise<void> {
  const waiting: Waiting<T>[] = [];
  let busy = false;

  async function settle(group: readonly Waiting<T>[]): Promise<void> {
    try {
      await write(group.map(({ item }) => item));
      for (const one of group) one.resolve();
    } catch (error) {
      if (group.length > 1 && isDataError(error)) {
        for (const one of group) await settle([one]);
      } else {
        for (const one of group) one.reject(error);
      }
    }
  }

  async function drain(): Promise<void> {
    busy = true;
    while (waiting.length > 0) await settle(waiting.splice(0, most));
    busy = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!busy) void drain();
    });
}
