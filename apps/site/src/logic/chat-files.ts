/** Files the host has chosen for the message they are writing: uploaded one after the other, kept until it is sent. */
import type { AttachmentLimits, ChatAttachment } from '@myhibachi/contracts';
import { type Failure, type Outcome, isUndecided } from '../api/reply.ts';
import type { FormStore } from './saved-form.ts';

const KEPT = 'mh-chat-files';

/** Why a file does not go along, as a word of `CHAT_FILE_WORDS`. */
export type FileTrouble = 'too_large' | 'type' | 'broken' | 'day_full' | 'too_many' | 'offline' | 'busy' | 'failed';

export interface ChosenFile {
  readonly key: string;
  readonly name: string;
  readonly state: 'waiting' | 'uploading' | 'ready' | 'refused';
  /** From 0 to 1. */
  readonly share: number;
  readonly trouble: FileTrouble | null;
  /** Whether the same file may be taken at another try. */
  readonly again: boolean;
  readonly kept: ChatAttachment | null;
}

export interface Chosen {
  readonly name: string;
  readonly size: number;
}

export interface UploadPorts<F extends Chosen> {
  readonly store: FormStore;
  makeKey(): string;
  upload(
    file: F,
    sent: { readonly key: string; readonly watch: (share: number) => void },
  ): Promise<Outcome<ChatAttachment>>;
  /** Called before the first of some uploads and after the last: meanwhile nothing else is sent. */
  hold(on: boolean): Promise<void>;
}

const BY_CODE: Readonly<Record<string, FileTrouble>> = {
  payload_too_large: 'too_large',
  unsupported_media_type: 'type',
  validation_failed: 'broken',
  limit_reached: 'day_full',
};

function troubleOf(failure: Failure): FileTrouble {
  if (failure.kind === 'problem') return BY_CODE[failure.problem.code] ?? 'failed';
  if (failure.kind === 'rate_limited') return 'busy';
  return failure.kind === 'aborted' ? 'failed' : 'offline';
}

function isFile(value: unknown): value is ChatAttachment {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value && 'mediaType' in value;
}

/** What a storage holds of files; nothing of what it does not know. */
export function readFiles(value: unknown): readonly ChatAttachment[] {
  return Array.isArray(value) ? value.filter(isFile) : [];
}

function readKept(store: FormStore): readonly ChosenFile[] {
  try {
    return readFiles(JSON.parse(store.getItem(KEPT) ?? '[]')).map(chosen);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [];
  }
}

function chosen(kept: ChatAttachment): ChosenFile {
  return { key: kept.id, name: kept.name, state: 'ready', share: 1, trouble: null, again: false, kept };
}

export class ChatFiles<F extends Chosen> {
  readonly #ports: UploadPorts<F>;
  readonly #files = new Map<string, F>();
  readonly #listeners = new Set<() => void>();
  #uploading = false;
  items: readonly ChosenFile[];

  constructor(ports: UploadPorts<F>) {
    this.#ports = ports;
    this.items = readKept(ports.store);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Takes files up, those that cannot go along with the reason; `limits` are unknown before the first answer of ours. */
  add(files: readonly F[], limits: AttachmentLimits | null): void {
    for (const file of files) {
      const key = this.#ports.makeKey();
      const trouble = limits === null ? null : this.#troubleWith(file, limits);
      const state = trouble === null ? 'waiting' : 'refused';
      if (trouble === null) this.#files.set(key, file);
      this.items = [...this.items, { key, name: file.name, state, share: 0, trouble, again: false, kept: null }];
    }
    this.#tell();
    void this.#work();
  }

  #troubleWith({ size }: F, { perMessage, fileBytes }: AttachmentLimits): FileTrouble | null {
    const going = this.items.filter(({ state }) => state !== 'refused').length;
    if (going >= perMessage) return 'too_many';
    return size > fileBytes ? 'too_large' : null;
  }

  again(key: string): void {
    this.#set(key, { state: 'waiting', share: 0, trouble: null });
    void this.#work();
  }

  /** The network is back: what failed for want of it goes on by itself. */
  wake(): void {
    for (const { key, trouble } of this.items) if (trouble === 'offline' || trouble === 'busy') this.again(key);
  }

  remove(key: string): void {
    this.#files.delete(key);
    this.items = this.items.filter((item) => item.key !== key);
    this.#tell();
  }

  /** Whether a message has to wait for a file that is on its way. */
  get busy(): boolean {
    return this.items.some(({ state }) => state === 'waiting' || state === 'uploading');
  }

  get ready(): readonly ChatAttachment[] {
    return this.items.flatMap(({ kept }) => kept ?? []);
  }

  /** Hands over what is ready, for a message; what was refused goes. */
  take(): readonly ChatAttachment[] {
    const { ready } = this;
    this.items = [];
    this.#files.clear();
    this.#tell();
    return ready;
  }

  /** Takes files of a message back that was not sent after all. */
  putBack(files: readonly ChatAttachment[]): void {
    this.items = [...this.items, ...files.map(chosen)];
    this.#tell();
  }

  /** One after the other: a browser that is not known yet becomes known with the first. */
  async #work(): Promise<void> {
    if (this.#uploading || !this.busy) return;
    this.#uploading = true;
    await this.#ports.hold(true);
    for (let next = this.#next(); next !== null; next = this.#next()) await this.#upload(next.key, next.file);
    await this.#ports.hold(false);
    this.#uploading = false;
    this.#tell();
  }

  #next(): { readonly key: string; readonly file: F } | null {
    const key = this.items.find(({ state }) => state === 'waiting')?.key;
    const file = key === undefined ? undefined : this.#files.get(key);
    return key === undefined || file === undefined ? null : { key, file };
  }

  async #upload(key: string, file: F): Promise<void> {
    this.#set(key, { state: 'uploading' });
    const outcome = await this.#ports.upload(file, { key, watch: (share) => this.#set(key, { share }) });
    if (outcome.ok) return this.#set(key, { state: 'ready', share: 1, name: outcome.value.name, kept: outcome.value });
    const { failure } = outcome;
    this.#set(key, { state: 'refused', trouble: troubleOf(failure), again: isUndecided(failure) });
  }

  #set(key: string, change: Partial<ChosenFile>): void {
    this.items = this.items.map((item) => (item.key === key ? { ...item, ...change } : item));
    this.#tell();
  }

  #tell(): void {
    this.#ports.store.setItem(KEPT, JSON.stringify(this.ready));
    for (const listener of this.#listeners) listener();
  }
}
