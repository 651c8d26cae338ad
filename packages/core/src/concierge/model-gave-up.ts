/** Why a model has no answer to a message; a word for logs, traces and counts. */
export type GiveUpReason =
  /** The day's or the conversation's budget has no room for another call. */
  | 'budget'
  /** It asked for tool after tool, or for the same again and again. */
  | 'loop'
  /** The limit on tokens ended its answer. */
  | 'cut_off'
  /** Its service withheld the answer. */
  | 'filtered'
  | 'timeout';

/** The model had its chance: the built-in engine answers. */
export class ModelGaveUp extends Error {
  override readonly name = 'ModelGaveUp';
  readonly reason: GiveUpReason;

  constructor(reason: GiveUpReason) {
    super(`the model gave up: ${reason}`);
    this.reason = reason;
  }
}
