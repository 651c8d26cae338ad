/** Messages a moment apart: here the time between them is what is tested, and nothing waits for it to pass. */
import { setTimeout } from 'node:timers/promises';

export async function apart(ms: number): Promise<void> {
  await setTimeout(ms);
}
