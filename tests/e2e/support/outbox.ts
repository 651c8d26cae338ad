/** What the sandbox caught on its way to people. */
import { ask, expectJson } from './ask.ts';

export interface Caught {
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly subject?: string;
  readonly text: string;
  readonly html?: string;
  readonly copies: number;
}

/** Everything sent, or what one address was sent. */
export async function readOutbox(url: string, to = ''): Promise<readonly Caught[]> {
  const reply = await ask('GET', `${url}/sandbox/outbox.json?limit=1000&to=${encodeURIComponent(to)}`);
  return expectJson<{ messages: Caught[] }>(reply, 200).messages;
}

/** Messages that reached somebody more than once. Whoever sends a mail again repeats its Message-ID, which is counted. */
export function findDoubled(messages: readonly Caught[]): string[] {
  const byContent = Map.groupBy(messages, ({ channel, to, subject, text }) => `${channel} ${to} ${subject ?? text}`);
  return [...byContent].filter(([, copies]) => copies.length > 1).map(([content]) => content);
}

/** Somebody with this number texts us. */
export async function textUs(url: string, from: string, body: string): Promise<void> {
  const answer = await fetch(`${url}/sandbox/reply`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ from, body }),
  });
  if (answer.status >= 400) throw new Error(`the text was answered ${answer.status}: ${await answer.text()}`);
}
