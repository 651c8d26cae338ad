/** What happens inside the sandbox's RingCentral: texts are queued, sent and delivered, replies come in, notices go out. */
import type { Deliveries, Signer } from '../deliveries.ts';
import type { Outbox } from '../outbox.ts';
import { vendorId } from '../random-id.ts';
import type { SandboxClock } from '../sandbox-clock.ts';
import type { SandboxStore } from '../sandbox-store.ts';

export type RingCentralStatus = 'Queued' | 'Sent' | 'Delivered' | 'DeliveryFailed' | 'SendingFailed' | 'Received';

/** A record of the message store as the REST API shows it. */
export interface RingCentralRecord {
  readonly id: number;
  readonly uri: string;
  readonly type: 'SMS';
  readonly direction: 'Inbound' | 'Outbound';
  readonly from: { readonly phoneNumber: string };
  readonly to: readonly { readonly phoneNumber: string }[];
  readonly subject: string;
  readonly messageStatus: RingCentralStatus;
  readonly deliveryErrorCode?: string;
  readonly creationTime: string;
  readonly lastModifiedTime: string;
  readonly availability: 'Alive';
  readonly readStatus: 'Read' | 'Unread';
  readonly priority: 'Normal';
  readonly attachments: readonly object[];
}

/** Each change of the store has the next number: a mark is the number of the last one seen. */
interface Kept {
  readonly record: RingCentralRecord;
  readonly change: number;
}

export interface RingCentralSubscription {
  readonly id: string;
  readonly status: 'Active' | 'Suspended' | 'Blacklisted';
  readonly eventFilters: readonly string[];
  readonly creationTime: string;
  readonly expirationTime: string;
  readonly expiresIn: number;
  readonly deliveryMode: { readonly transportType: 'WebHook'; readonly address: string };
  /** The vendor keeps it to itself. */
  readonly verificationToken: string;
}

export interface RingCentralCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly jwt: string;
  readonly from: string;
}

const MESSAGE = 'ringcentral.message';
const SUBSCRIPTION = 'ringcentral.subscription';
export const STORE_FILTER = '/restapi/v1.0/account/~/extension/~/message-store';
export const INSTANT_FILTER = `${STORE_FILTER}/instant?type=SMS`;
const ACCOUNT = '400100200300';

const DELIVERED: readonly Course[] = [['Sent'], ['Delivered']];
type Course = readonly [status: RingCentralStatus, errorCode?: string];
/** Numbers that fail as Twilio's magic ones do, only later: this service takes a text first, and says so then. */
const FAILURES: Readonly<Record<string, Course>> = {
  '+15005550002': ['DeliveryFailed', 'SMS-UP-410'],
  '+15005550004': ['SendingFailed', 'SMS-RC-413'],
  '+15005550009': ['DeliveryFailed', 'SMS-UP-411'],
};

interface Surroundings {
  readonly store: SandboxStore;
  readonly deliveries: Deliveries;
  readonly outbox: Outbox;
  readonly credentials: RingCentralCredentials;
  readonly now: SandboxClock;
}

export class RingCentralMessages {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  create(text: { to: string; text: string }): RingCentralRecord {
    const { from } = this.#around.credentials;
    const record = this.#keep({ direction: 'Outbound', from, to: text.to, body: text.text });
    setImmediate(() => void this.#carry(record.id));
    return record;
  }

  /** Newest first. */
  list(): RingCentralRecord[] {
    return this.#all()
      .map(({ record }) => record)
      .toSorted((one, other) => other.id - one.id);
  }

  find(id: string): RingCentralRecord | null {
    return this.#around.store.findObject<Kept>(MESSAGE, keyOf(id))?.record ?? null;
  }

  /** What has changed after that mark, and the next one. Null for a mark that was never given out. */
  changesSince(mark: string): { records: RingCentralRecord[]; mark: string } | null {
    const last = this.#lastChange();
    const from = /^mark-\d+$/.test(mark) ? Number(mark.slice(5)) : Number.NaN;
    if (!(from >= 0 && from <= last)) return null;
    return { records: this.#all().flatMap(({ record, change }) => (change > from ? record : [])), mark: this.mark() };
  }

  mark(): string {
    return `mark-${this.#lastChange()}`;
  }

  /** Says what became of a text, with a notice; resolves when the notice was tried for the first time. */
  async report(id: string, status: RingCentralStatus, errorCode?: string): Promise<void> {
    const { store, outbox, now } = this.#around;
    const before = this.find(id);
    if (before === null) throw new Error(`no text ${id}`);
    const record: RingCentralRecord = {
      ...before,
      messageStatus: status,
      lastModifiedTime: timeOf(now()),
      ...(errorCode === undefined ? {} : { deliveryErrorCode: errorCode }),
    };
    store.saveObject(MESSAGE, keyOf(id), { record, change: this.#lastChange() + 1 } satisfies Kept);
    outbox.setStatus(id, status.toLowerCase());
    await this.#notify({ updated: 1 });
  }

  /** A person texts our number: keeps the text and sends the notices. */
  async receive({ from, body }: { from: string; body: string }): Promise<{ sid: string }> {
    const { credentials } = this.#around;
    const record = this.#keep({ direction: 'Inbound', from, to: credentials.from, body });
    await this.#notify({ added: record });
    return { sid: String(record.id) };
  }

  subscriptions(): RingCentralSubscription[] {
    return this.#around.store
      .listObjects<RingCentralSubscription | { readonly gone: true }>(SUBSCRIPTION)
      .flatMap((each) => ('gone' in each ? [] : this.#asOfNow(each)));
  }

  keepSubscription(subscription: RingCentralSubscription): void {
    this.#around.store.saveObject(SUBSCRIPTION, subscription.id, subscription);
  }

  dropSubscription(id: string): void {
    this.#around.store.saveObject(SUBSCRIPTION, id, { gone: true });
  }

  /** Carries on with texts that an earlier process left on their way. */
  resume(): void {
    for (const { id, messageStatus } of this.list())
      if (['Queued', 'Sent'].includes(messageStatus)) void this.#carry(id);
  }

  #all(): Kept[] {
    return this.#around.store.listObjects<Kept>(MESSAGE);
  }

  #lastChange(): number {
    return this.#all().reduce((highest, { change }) => Math.max(highest, change), 0);
  }

  #asOfNow(subscription: RingCentralSubscription): RingCentralSubscription[] {
    const over = Temporal.Instant.compare(Temporal.Instant.from(subscription.expirationTime), this.#around.now()) <= 0;
    return over ? [] : [subscription];
  }

  #keep(text: { direction: 'Inbound' | 'Outbound'; from: string; to: string; body: string }): RingCentralRecord {
    const { store, outbox, now } = this.#around;
    const at = now();
    const change = this.#lastChange() + 1;
    const inbound = text.direction === 'Inbound';
    const id = 900_000_000_000 + this.#all().length + 1;
    const record: RingCentralRecord = {
      id,
      uri: `/restapi/v1.0/account/${ACCOUNT}/extension/${ACCOUNT}/message-store/${id}`,
      type: 'SMS',
      direction: text.direction,
      from: { phoneNumber: text.from },
      to: [{ phoneNumber: text.to }],
      subject: text.body,
      messageStatus: inbound ? 'Received' : 'Queued',
      creationTime: timeOf(at),
      lastModifiedTime: timeOf(at),
      availability: 'Alive',
      readStatus: inbound ? 'Unread' : 'Read',
      priority: 'Normal',
      attachments: [],
    };
    store.together(() => {
      store.saveObject(MESSAGE, keyOf(String(id)), { record, change } satisfies Kept);
      outbox.capture({
        message: {
          id: String(id),
          channel: 'sms',
          direction: inbound ? 'inbound' : 'outbound',
          to: text.to,
          from: text.from,
          text: text.body,
          sentAt: at.toString(),
          status: record.messageStatus.toLowerCase(),
        },
        recipients: inbound ? [text.to, text.from] : [text.to],
      });
    });
    return record;
  }

  async #carry(id: number): Promise<void> {
    const failure = FAILURES[this.find(String(id))?.to[0]?.phoneNumber ?? ''];
    const course = failure === undefined ? DELIVERED : [failure];
    for (const [status, code] of course)
      if (!this.#around.store.isClosed()) await this.report(String(id), status, code);
  }

  /** To everybody who wants to know: what has changed by number, and at once what came in. */
  async #notify(what: { added?: RingCentralRecord; updated?: number }): Promise<void> {
    const { deliveries, now } = this.#around;
    const { added } = what;
    const counts = { newCount: added === undefined ? 0 : 1, updatedCount: what.updated ?? 0 };
    const changes = [{ type: 'SMS', ...counts, ...(added === undefined ? {} : { newMessageIds: [added.id] }) }];
    const notices = [
      { filter: STORE_FILTER, body: { extensionId: Number(ACCOUNT), lastUpdated: timeOf(now()), changes } },
      ...(added === undefined ? [] : [{ filter: INSTANT_FILTER, body: { ...added, id: String(added.id) } }]),
    ];
    for (const subscription of this.subscriptions().filter(({ status }) => status === 'Active'))
      for (const { filter, body } of notices.filter((each) => subscription.eventFilters.includes(each.filter))) {
        const id = vendorId('rc-', 20);
        const event = filter.replaceAll('~', ACCOUNT);
        const notice = {
          uuid: id,
          event,
          timestamp: timeOf(now()),
          subscriptionId: subscription.id,
          ownerId: ACCOUNT,
          body,
        };
        const headers = { 'Verification-Token': subscription.verificationToken };
        const envelope = { headers, notice: JSON.stringify(notice) };
        const { address } = subscription.deliveryMode;
        await deliveries.send({ id, channel: 'ringcentral', url: address, body: JSON.stringify(envelope) });
      }
  }
}

/** The token goes in a header beside the notice: the vendor signs nothing. */
export const ringCentralSigner: Signer = ({ url, body }) => {
  if (url === null) return null;
  const { headers, notice } = JSON.parse(body) as { headers: Record<string, string>; notice: string };
  return {
    url,
    body: notice,
    headers: { 'Content-Type': 'application/json; charset=UTF-8', 'User-Agent': 'RingCentral-Webhook/8.3', ...headers },
  };
};

function keyOf(id: string): string {
  return `${MESSAGE}:${id}`;
}

/** `2026-11-20T14:05:00.000Z`. */
export function timeOf(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
