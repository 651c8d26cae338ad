/** What happens inside the sandbox's Twilio: texts are queued, sent and delivered, callbacks go out, replies come in. */
import twilio from 'twilio';
import type { Deliveries, Signer } from '../deliveries.ts';
import type { Outbox } from '../outbox.ts';
import { twilioSid, vendorId } from '../random-id.ts';
import type { SandboxClock } from '../sandbox-clock.ts';
import type { SandboxStore } from '../sandbox-store.ts';
import { segmentsOf } from './sms-segments.ts';

export type TwilioStatus = 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'received';

/** A message as Twilio's REST API shows it, and the callback address, which Twilio keeps to itself. */
export interface TwilioMessage {
  readonly resource: Readonly<Record<string, unknown>> & {
    readonly sid: string;
    readonly to: string;
    readonly from: string;
    readonly body: string;
    readonly status: TwilioStatus;
    readonly date_created: string;
    readonly date_sent: string | null;
    readonly direction: 'outbound-api' | 'inbound';
  };
  readonly statusCallback: string | null;
  /** Of an incoming message: its files, by their `MediaUrl`. */
  readonly media?: readonly { readonly sid: string; readonly contentType: string }[];
}

/** A file that goes with a text from a telephone. */
export interface TextedFile {
  readonly contentType: string;
  readonly content: Uint8Array;
}

export interface SmsCredentials {
  readonly accountSid: string;
  readonly authToken: string;
  readonly from: string;
}

const KIND = 'sms';
const MEDIA = 'sms-media';
/** What Twilio writes into its webhooks, wherever its API is called. */
const HOME = 'https://api.twilio.com';
const API_VERSION = '2010-04-01';

interface Surroundings {
  readonly store: SandboxStore;
  readonly deliveries: Deliveries;
  readonly outbox: Outbox;
  readonly credentials: SmsCredentials;
  /** Where replies go; null when nobody registered. */
  readonly inboundUrl: () => string | null;
  readonly now: SandboxClock;
}

export class TwilioMessages {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  create(text: {
    to: string;
    from: string;
    body: string;
    statusCallback: string | null;
    mediaUrls?: readonly string[];
  }): TwilioMessage {
    const { statusCallback, ...rest } = text;
    const message = this.#keep({ ...rest, direction: 'outbound-api' }, statusCallback);
    setImmediate(() => void this.#carry(message.resource.sid, 'queued'));
    return message;
  }

  /** Newest first; all of them, or those to one number. */
  list(to?: string): TwilioMessage[] {
    return this.#around.store.listTexts<TwilioMessage>(to);
  }

  find(sid: string): TwilioMessage | null {
    return this.#around.store.findObject<TwilioMessage>(KIND, sid);
  }

  /** Says what became of a text, with a signed callback; resolves when the callback was tried for the first time. */
  async report(sid: string, status: TwilioStatus, errorCode?: number): Promise<void> {
    const { store, deliveries, outbox, credentials } = this.#around;
    const message = this.find(sid);
    if (message === null) throw new Error(`no text ${sid}`);
    const now = rfc2822(this.#around.now());
    const resource = {
      ...message.resource,
      status,
      error_code: errorCode ?? null,
      date_updated: now,
      date_sent: message.resource.date_sent ?? now,
    };
    store.saveObject(KIND, sid, { ...message, resource });
    outbox.setStatus(sid, status);
    if (message.statusCallback === null) return;
    const body = statusParams(resource, credentials.accountSid, errorCode).toString();
    await deliveries.send({ id: vendorId(`${sid}:${status}:`, 6), channel: 'sms', url: message.statusCallback, body });
  }

  /** A person texts our number: keeps the text and sends the signed webhook. */
  async receive({ from, body, media = [] }: IncomingText): Promise<{ sid: string }> {
    const { deliveries, credentials, inboundUrl } = this.#around;
    const files = media.map((file) => this.#keepMedia(file));
    const message = this.#keep({ to: credentials.from, from, body, direction: 'inbound', media: files }, null);
    const { sid } = message.resource;
    const url = inboundUrl();
    if (url !== null) {
      const params = inboundParams(message, credentials.accountSid);
      await deliveries.send({ id: sid, channel: 'sms', url, body: params.toString() });
    }
    return { sid };
  }

  /** A file of an incoming message, by its message and its own id. */
  media(sid: string, mediaSid: string): TextedFile | null {
    const named = this.find(sid)?.media?.find((file) => file.sid === mediaSid);
    const kept = this.#around.store.findObject<{ readonly content: string }>(MEDIA, mediaSid);
    if (named === undefined || kept === null) return null;
    return { contentType: named.contentType, content: Buffer.from(kept.content, 'base64') };
  }

  #keepMedia({ contentType, content }: TextedFile): { sid: string; contentType: string } {
    const sid = twilioSid('ME');
    this.#around.store.saveObject(MEDIA, sid, { content: Buffer.from(content).toString('base64') });
    return { sid, contentType };
  }

  /** Carries on with texts that an earlier process left on their way. */
  resume(): void {
    for (const { resource } of this.list()) {
      if (resource.status === 'queued' || resource.status === 'sent') void this.#carry(resource.sid, resource.status);
    }
  }

  #keep(text: Text, statusCallback: string | null): TwilioMessage {
    const { store, outbox, credentials } = this.#around;
    const message = newMessage(twilioSid('SM'), text, credentials.accountSid, statusCallback, this.#around.now());
    store.together(() => {
      store.saveObject(KIND, message.resource.sid, message);
      capture(outbox, message, { at: this.#around.now(), mediaUrls: text.mediaUrls ?? [] });
    });
    return message;
  }

  async #carry(sid: string, status: TwilioStatus): Promise<void> {
    if (this.#around.store.isClosed()) return;
    if (status === 'queued') await this.report(sid, 'sent');
    if (!this.#around.store.isClosed()) await this.report(sid, 'delivered');
  }
}

/**
 * Signs each call for its very URL and parameters, with the vendor's own code. `reach` says where a public address is
 * found from this machine: what is signed is the address as it was registered, wherever the call goes.
 */
export function twilioSigner(authToken: string, reach: (url: string) => string): Signer {
  return ({ url, body }) => {
    if (url === null) return null;
    const params = Object.fromEntries(new URLSearchParams(body));
    return {
      url: reach(url),
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'User-Agent': 'TwilioProxy/1.1',
        'X-Twilio-Signature': twilio.getExpectedTwilioSignature(authToken, url, params),
      },
    };
  };
}

export interface IncomingText {
  readonly from: string;
  readonly body: string;
  readonly media?: readonly TextedFile[];
}

interface Text {
  /** Outgoing: what Twilio is to fetch. */
  readonly mediaUrls?: readonly string[];
  /** Incoming: what it keeps. */
  readonly media?: NonNullable<TwilioMessage['media']>;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly direction: TwilioMessage['resource']['direction'];
}

function newMessage(
  sid: string,
  { mediaUrls = [], media = [], ...text }: Text,
  accountSid: string,
  statusCallback: string | null,
  at: Temporal.Instant,
): TwilioMessage {
  const now = rfc2822(at);
  const uri = `/${API_VERSION}/Accounts/${accountSid}/Messages/${sid}`;
  const inbound = text.direction === 'inbound';
  return {
    statusCallback,
    ...(media.length === 0 ? {} : { media }),
    resource: {
      sid,
      ...text,
      account_sid: accountSid,
      api_version: API_VERSION,
      date_created: now,
      date_sent: inbound ? now : null,
      date_updated: now,
      error_code: null,
      error_message: null,
      messaging_service_sid: null,
      num_media: String(mediaUrls.length + media.length),
      num_segments: String(segmentsOf(text.body)),
      price: null,
      price_unit: 'USD',
      status: inbound ? 'received' : 'queued',
      subresource_uris: { media: `${uri}/Media.json` },
      uri: `${uri}.json`,
    },
  };
}

interface Sending {
  readonly at: Temporal.Instant;
  readonly mediaUrls: readonly string[];
}

function capture(outbox: Outbox, { resource }: TwilioMessage, { at, mediaUrls }: Sending): void {
  const direction = resource.direction === 'inbound' ? 'inbound' : 'outbound';
  outbox.capture({
    message: {
      id: resource.sid,
      channel: 'sms',
      direction,
      to: resource.to,
      from: resource.from,
      text: resource.body,
      sentAt: at.toString(),
      status: resource.status,
      ...(mediaUrls.length === 0 ? {} : { mediaUrls }),
    },
    // A reply belongs to the person's conversation, so it is found under their number too.
    recipients: direction === 'inbound' ? [resource.to, resource.from] : [resource.to],
  });
}

function statusParams(resource: TwilioMessage['resource'], accountSid: string, errorCode?: number): URLSearchParams {
  return new URLSearchParams({
    AccountSid: accountSid,
    ApiVersion: API_VERSION,
    From: resource.from,
    MessageSid: resource.sid,
    MessageStatus: resource.status,
    SmsSid: resource.sid,
    SmsStatus: resource.status,
    To: resource.to,
    ...(errorCode === undefined ? {} : { ErrorCode: String(errorCode) }),
  });
}

function inboundParams({ resource, media = [] }: TwilioMessage, accountSid: string): URLSearchParams {
  const files = media.flatMap(({ sid, contentType }, place) => [
    [`MediaUrl${place}`, `${HOME}/${API_VERSION}/Accounts/${accountSid}/Messages/${resource.sid}/Media/${sid}`],
    [`MediaContentType${place}`, contentType],
  ]);
  return new URLSearchParams({
    ...(Object.fromEntries(files) as Record<string, string>),
    AccountSid: accountSid,
    ApiVersion: API_VERSION,
    Body: resource.body,
    From: resource.from,
    MessageSid: resource.sid,
    NumMedia: String(media.length),
    NumSegments: String(segmentsOf(resource.body)),
    SmsMessageSid: resource.sid,
    SmsSid: resource.sid,
    SmsStatus: 'received',
    To: resource.to,
  });
}

/** `Fri, 20 Nov 2026 14:05:00 +0000`, the only form of time in Twilio's answers. */
function rfc2822(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toUTCString().replace('GMT', '+0000');
}
