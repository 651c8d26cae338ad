/** What a message was queued with. */
import type { QueuedMessage } from '../messaging/index.ts';

export function detail(message: QueuedMessage, name: string): unknown {
  const { details } = message;
  return typeof details === 'object' && details !== null
    ? Object.getOwnPropertyDescriptor(details, name)?.value
    : undefined;
}

export function amount(message: QueuedMessage, name: string): number {
  const value = detail(message, name);
  return typeof value === 'number' ? value : 0;
}

export function words(message: QueuedMessage, name: string): string {
  const value = detail(message, name);
  return typeof value === 'string' ? value : '';
}
