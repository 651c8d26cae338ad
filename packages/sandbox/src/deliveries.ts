/** Sends webhooks as the vendors do: signed, in no promised order, again with back-off until somebody says 2xx. */
import type { SandboxStore } from './sandbox-store.ts';

export type DeliveryChannel = 'stripe' | 'sms' | 'mail' | 'ringcentral';

export interface Delivery {
  readonly id: string;
  readonly channel: DeliveryChannel;
  /** Null: the channel's configured endpoint. */
  readonly url: string | null;
  readonly body: string;
}

/** How a channel addresses and signs its webhooks, at the moment of sending. Null: nobody has registered an endpoint. */
export type Signer = (
  delivery: Delivery,
) => { url: string; headers: Record<string, string>; /** As kept, unless told otherwise. */ body?: string } | null;

export interface ReleaseOptions {
  /** The order to send in; default as they arose. */
  readonly order?: 'as_arisen' | 'reversed' | 'shuffled';
  /** How often each is sent; two sends of one event run at the same time. */
  readonly copies?: number;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** Twilio and RingCentral give up on a callback; Stripe keeps trying for days, which is longer than a sandbox runs. */
const MOST_ATTEMPTS: Readonly<Record<DeliveryChannel, number>> = {
  stripe: Number.POSITIVE_INFINITY,
  sms: 8,
  mail: Number.POSITIVE_INFINITY,
  ringcentral: 8,
};
const ANSWER_WITHIN_MS = 10_000;

export class Deliveries {
  readonly #store: SandboxStore;
  readonly #signers: Readonly<Record<DeliveryChannel, Signer>>;
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #unsettled = new Set<string>();
  #waiters: (() => void)[] = [];
  #held: Delivery[] | null = null;
  readonly #closing = new AbortController();

  constructor(store: SandboxStore, signers: Readonly<Record<DeliveryChannel, Signer>>) {
    this.#store = store;
    this.#signers = signers;
  }

  /** Takes up what an earlier process left unsent. */
  resume(): void {
    const pending = this.#store.database.prepare("SELECT * FROM delivery WHERE state = 'pending' ORDER BY seq");
    for (const row of pending.all()) {
      const delivery = toDelivery(row);
      this.#unsettled.add(delivery.id);
      this.#tryLater(delivery, 1);
    }
  }

  /** Keeps the webhook and sends it. Resolves after the first attempt, whatever came of it. */
  async send(delivery: Delivery): Promise<void> {
    this.#store.database
      .prepare('INSERT INTO delivery (id, channel, url, body) VALUES (?, ?, ?, ?)')
      .run(delivery.id, delivery.channel, delivery.url, delivery.body);
    if (this.#held === null) await this.#begin(delivery);
    else this.#held.push(delivery);
  }

  /** Sends again what was sent before; answers the HTTP status, or null when nobody answered. */
  async replay(id: string): Promise<number | null> {
    const row = this.#store.database.prepare('SELECT * FROM delivery WHERE id = ?').get(id);
    if (row === undefined) throw new Error(`no webhook ${id} was ever sent`);
    return await this.#post(toDelivery(row));
  }

  /** From now on webhooks wait. */
  hold(): void {
    this.#held ??= [];
  }

  /** Sends everything that waits; resolves when each was tried. */
  async release({ order = 'as_arisen', copies = 1 }: ReleaseOptions = {}): Promise<void> {
    const waiting = arrange(this.#held ?? [], order);
    this.#held = null;
    const extra = waiting.flatMap((delivery) => Array.from({ length: copies - 1 }, () => delivery));
    await Promise.all([
      ...waiting.map((delivery) => this.#begin(delivery)),
      ...extra.map((delivery) => this.#post(delivery)),
    ]);
  }

  /** Resolves when nothing is waiting to be sent, held webhooks aside. */
  async settled(): Promise<void> {
    if (this.#unsettled.size === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiters.push(resolve);
    await promise;
  }

  /** In the order they arose. */
  list(channel: DeliveryChannel): (Delivery & { attempts: number; state: string })[] {
    const rows = this.#store.database.prepare('SELECT * FROM delivery WHERE channel = ? ORDER BY seq').all(channel);
    return rows.map((row) => ({ ...toDelivery(row), attempts: Number(row['attempts']), state: String(row['state']) }));
  }

  close(): void {
    this.#closing.abort();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#wake();
  }

  async #begin(delivery: Delivery): Promise<void> {
    this.#unsettled.add(delivery.id);
    await this.#attempt(delivery, 0);
  }

  async #attempt(delivery: Delivery, earlier: number): Promise<void> {
    const status = await this.#post(delivery);
    if (this.#closing.signal.aborted) return;
    const state = stateAfter(delivery.channel, earlier + 1, status);
    this.#store.database
      .prepare('UPDATE delivery SET attempts = attempts + 1, state = ? WHERE id = ?')
      .run(state, delivery.id);
    if (state === 'pending') {
      this.#tryLater(delivery, earlier + 1);
    } else {
      this.#unsettled.delete(delivery.id);
      if (this.#unsettled.size === 0) this.#wake();
    }
  }

  #tryLater(delivery: Delivery, attempts: number): void {
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#attempt(delivery, attempts);
    }, pause).unref();
    this.#timers.add(timer);
  }

  #wake(): void {
    for (const wake of this.#waiters) wake();
    this.#waiters = [];
  }

  async #post(delivery: Delivery): Promise<number | null> {
    return await post(delivery, this.#signers[delivery.channel], this.#closing.signal);
  }
}

function stateAfter(
  channel: DeliveryChannel,
  attempts: number,
  status: number | null,
): 'delivered' | 'abandoned' | 'pending' {
  if (status !== null && status >= 200 && status < 300) return 'delivered';
  return attempts >= MOST_ATTEMPTS[channel] ? 'abandoned' : 'pending';
}

async function post(delivery: Delivery, signer: Signer, closing: AbortSignal): Promise<number | null> {
  const signed = signer(delivery);
  if (signed === null) return null;
  try {
    const response = await fetch(signed.url, {
      method: 'POST',
      headers: signed.headers,
      body: signed.body ?? delivery.body,
      redirect: 'manual',
      signal: AbortSignal.any([closing, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    // Nobody there, or not in time: the vendor would see no more than that, and try again.
    return null;
  }
}

function arrange(deliveries: readonly Delivery[], order: NonNullable<ReleaseOptions['order']>): Delivery[] {
  if (order === 'reversed') return deliveries.toReversed();
  if (order === 'as_arisen') return [...deliveries];
  return deliveries
    .map((delivery) => ({ delivery, place: Math.random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ delivery }) => delivery);
}

function channelOf(value: unknown): DeliveryChannel {
  return value === 'sms' || value === 'mail' || value === 'ringcentral' ? value : 'stripe';
}

function toDelivery(row: Record<string, unknown>): Delivery {
  return {
    id: String(row['id']),
    channel: channelOf(row['channel']),
    url: typeof row['url'] === 'string' ? row['url'] : null,
    body: String(row['body']),
  };
}
