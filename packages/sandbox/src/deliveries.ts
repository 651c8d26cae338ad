/** Sends webhooks as the vendors do: signed, in no promised order, again with back-off until somebody says 2xx. */
import type { SandboxStore } from './sandbox-store.ts';

export type DeliveryChannel = 'stripe' | 'sms';

export interface Delivery {
  readonly id: string;
  readonly channel: DeliveryChannel;
  /** Null: the channel's configured endpoint. */
  readonly url: string | null;
  readonly body: string;
}

/** How a channel addresses and signs its webhooks, at the moment of sending. Null: nobody has registered an endpoint. */
export type Signer = (delivery: Delivery) => { url: string; headers: Record<string, string> } | null;

export interface ReleaseOptions {
  /** The order to send in; default as they arose. */
  readonly order?: 'as_arisen' | 'reversed' | 'shuffled';
  /** How often each is sent; two sends of one event run at the same time. */
  readonly copies?: number;
}

export interface Deliveries {
  /** Keeps the webhook and sends it. Resolves after the first attempt, whatever came of it. */
  send(delivery: Delivery): Promise<void>;
  /** Sends again what was sent before; answers the HTTP status, or null when nobody answered. */
  replay(id: string): Promise<number | null>;
  /** From now on webhooks wait. */
  hold(): void;
  /** Sends everything that waits; resolves when each was tried. */
  release(options?: ReleaseOptions): Promise<void>;
  /** Resolves when nothing is waiting to be sent, held webhooks aside. */
  settled(): Promise<void>;
  list(channel: DeliveryChannel): (Delivery & { attempts: number; state: string })[];
  close(): void;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** Twilio gives up on a callback; Stripe keeps trying for days, which is longer than a sandbox runs. */
const MOST_ATTEMPTS: Readonly<Record<DeliveryChannel, number>> = { stripe: Number.POSITIVE_INFINITY, sms: 8 };
const ANSWER_WITHIN_MS = 10_000;

/** Takes up what an earlier process left unsent as soon as `send` or `release` could have. */
export function createDeliveries(store: SandboxStore, signers: Record<DeliveryChannel, Signer>): Deliveries {
  const insert = store.database.prepare('INSERT INTO delivery (id, channel, url, body) VALUES (?, ?, ?, ?)');
  const update = store.database.prepare('UPDATE delivery SET attempts = attempts + 1, state = ? WHERE id = ?');
  const byId = store.database.prepare('SELECT * FROM delivery WHERE id = ?');
  const byState = store.database.prepare('SELECT * FROM delivery WHERE state = ? ORDER BY seq');
  const byChannel = store.database.prepare('SELECT * FROM delivery WHERE channel = ? ORDER BY seq');
  const timers = new Set<NodeJS.Timeout>();
  const unsettled = new Set<string>();
  let waiters: (() => void)[] = [];
  let held: Delivery[] | null = null;
  let closed = false;

  const settle = (id: string): void => {
    unsettled.delete(id);
    if (unsettled.size > 0) return;
    for (const wake of waiters) wake();
    waiters = [];
  };

  const attempt = async (delivery: Delivery, earlier: number): Promise<number | null> => {
    const status = await post(delivery, signers[delivery.channel]);
    if (closed) return status;
    const accepted = status !== null && status >= 200 && status < 300;
    const last = earlier + 1 >= MOST_ATTEMPTS[delivery.channel];
    update.run(accepted ? 'delivered' : last ? 'abandoned' : 'pending', delivery.id);
    if (accepted || last) settle(delivery.id);
    else later(delivery, earlier + 1);
    return status;
  };

  const later = (delivery: Delivery, attempts: number): void => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        void attempt(delivery, attempts);
      },
      Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS),
    );
    timer.unref();
    timers.add(timer);
  };

  const begin = async (delivery: Delivery): Promise<void> => {
    unsettled.add(delivery.id);
    await attempt(delivery, 0);
  };

  for (const row of byState.all('pending')) {
    const delivery = toDelivery(row);
    unsettled.add(delivery.id);
    later(delivery, 1);
  }

  return {
    async send(delivery) {
      insert.run(delivery.id, delivery.channel, delivery.url, delivery.body);
      if (held === null) await begin(delivery);
      else held.push(delivery);
    },
    async replay(id) {
      const row = byId.get(id);
      if (row === undefined) throw new Error(`no webhook ${id} was ever sent`);
      const delivery = toDelivery(row);
      return await post(delivery, signers[delivery.channel]);
    },
    hold() {
      held ??= [];
    },
    async release({ order = 'as_arisen', copies = 1 } = {}) {
      const waiting = arrange(held ?? [], order);
      held = null;
      const extra = waiting.flatMap((delivery) => Array.from({ length: copies - 1 }, () => delivery));
      await Promise.all([
        ...waiting.map((delivery) => begin(delivery)),
        ...extra.map((delivery) => post(delivery, signers[delivery.channel])),
      ]);
    },
    settled() {
      if (unsettled.size === 0) return Promise.resolve();
      return new Promise((resolve) => waiters.push(resolve));
    },
    list: (channel) =>
      byChannel.all(channel).map((row) => ({
        ...toDelivery(row),
        attempts: Number(row['attempts']),
        state: String(row['state']),
      })),
    close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      for (const wake of waiters) wake();
    },
  };
}

async function post(delivery: Delivery, signer: Signer): Promise<number | null> {
  const signed = signer(delivery);
  if (signed === null) return null;
  try {
    const response = await fetch(signed.url, {
      method: 'POST',
      headers: signed.headers,
      body: delivery.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
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

function toDelivery(row: Record<string, unknown>): Delivery {
  return {
    id: String(row['id']),
    channel: row['channel'] === 'sms' ? 'sms' : 'stripe',
    url: row['url'] === null ? null : String(row['url']),
    body: String(row['body']),
  };
}
