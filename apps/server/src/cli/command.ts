import type { Context } from '@myhibachi/core/kernel';

export interface Invocation {
  /** The command's own line of help. */
  readonly usage: string;
  readonly ctx: Context;
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

export interface Command {
  readonly usage: string;
  readonly about: string;
  run(invocation: Invocation): Promise<string>;
}
