/**
 * One tab's chat: what was said is shown once and in order, what the host says is kept until the server has it, and both
 * survive lost connections, reloads and a second tab.
 */
import type { ChatAnswer, ChatAttachment, ChatEvent } from '@myhibachi/contracts';
import { type Outcome, explainFailure, isUndecided } from '../api/reply.ts';
import { ChatLink } from './chat-link.ts';
import { ChatMarks, ExpectedAnswer, OneTimer } from './chat-marks.ts';
import type { ChatPorts } from './chat-ports.ts';
import { ChatReach } from './chat-reach.ts';
import { ChatQueue, type Queued, saidOf } from './chat-queue.ts';
import {
  type ChatView,
  EMPTY_THREAD,
  PAGE_OF_HISTORY,
  type Thread,
  beginThread,
  countUnread,
  follow,
  isOther,
  prepend,
  withAnswer,
} from './chat-thread.ts';

const KEPT_MS = 15_000;

export class ChatClient {
  readonly #ports: ChatPorts;
  readonly #link: ChatLink;
  readonly #queue: ChatQueue;
  readonly #marks: ChatMarks;
  readonly #reach: ChatReach;
  readonly #giveUp: OneTimer;
  readonly #expected: ExpectedAnswer;
  readonly #listeners = new Set<() => void>();
  #thread: Thread = EMPTY_THREAD;
  #loaded = false;
  #loading = false;
  #problem: string | null = null;
  /** The key of the message that is under way; the next one waits for it, so that they arrive in order. */
  #sending: string | null = null;
  #posting = false;
  #underWay: Promise<void> = Promise.resolve();
  #held = false;
  #readSent = 0;
  #view: ChatView;

  constructor(ports: ChatPorts) {
    this.#ports = ports;
    this.#queue = new ChatQueue(ports.store);
    this.#marks = new ChatMarks(ports.store);
    const timer = () => new OneTimer((ms, run) => ports.after(ms, run));
    [this.#reach, this.#giveUp] = [new ChatReach(ports), timer()];
    this.#expected = new ExpectedAnswer(timer(), () => this.#tell());
    this.#link = new ChatLink(ports, (handlers) => ports.openSocket(handlers), {
      cursor: () => this.#thread.cursor,
      heard: (event) => this.#heard(event),
      changed: () => this.#linkChanged(),
      unknown: () => this.#forget(),
      poll: () => this.#catchUp(),
    });
    this.#view = this.#draw();
  }

  view(): ChatView {
    return this.#view;
  }

  /** Calls back after every change; answers how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Reads the newest of the conversation, if there is one, and follows it. Comes back by itself when it cannot. */
  async start(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const outcome = await this.#ports.list({ limit: PAGE_OF_HISTORY });
    this.#loading = false;
    if (!outcome.ok) {
      this.#reach.failed(outcome.failure, () => void this.start());
      return this.#tell();
    }
    this.#reach.succeeded();
    if (this.#loaded && !this.#isUnused) return;
    this.#loaded = true;
    this.#thread = beginThread(outcome.value);
    this.#queue.dropKeptUpTo(Infinity);
    this.#marks.setConversation(this.#thread.conversationId);
    if (this.#thread.conversationId !== null) this.#link.connect();
    this.#flush();
  }

  /** Takes it; from here on it is not lost. */
  say(text: string, page: string, files: readonly ChatAttachment[] = []): void {
    this.#queue.add({ key: this.#ports.makeKey(), text, files, page, at: this.#ports.now() });
    this.#flush();
  }

  /** Sends a refused message again, under its old key. */
  sayAgain(key: string): void {
    this.#queue.mark(key, null);
    this.#flush();
  }

  /** Gives a refused message up; answers what it was. */
  takeBack(key: string): Queued | null {
    const taken = this.#queue.take(key);
    this.#tell();
    return taken;
  }

  /** While files are on their way nothing is said: a browser that is new becomes known once. Waits for what is under way. */
  async hold(on: boolean): Promise<void> {
    this.#held = on;
    await this.#underWay;
    this.#flush();
  }

  async earlier(): Promise<void> {
    const [first, of] = [this.#thread.messages[0], this.#thread.conversationId];
    if (first === undefined) return;
    const outcome = await this.#ports.list({ before: first.seq, limit: PAGE_OF_HISTORY });
    if (of !== this.#thread.conversationId) return;
    this.#problem = outcome.ok ? null : explainFailure(outcome.failure);
    if (outcome.ok) this.#thread = prepend(this.#thread, outcome.value.messages);
    this.#tell();
  }

  /** The host has everything before their eyes. */
  markRead(): void {
    const { conversationId, messages } = this.#thread;
    const seq = messages.at(-1)?.seq ?? 0;
    if (conversationId === null || seq === 0) return;
    if (this.#marks.readSeq(conversationId) < seq) {
      this.#marks.setRead(conversationId, seq);
      this.#tell();
    }
    if (this.#readSent < seq && this.#link.send({ type: 'read', seq })) this.#readSent = seq;
  }

  /** The host is writing: our people see that. */
  readonly typing = (): void => this.#link.typing();

  /** The network is back or gone, or the tab is looked at again: it says so at once, and asks what was missed. */
  wake(): void {
    if (this.#loaded) this.#link.wake();
    if (!this.#loaded || this.#isUnused) void this.start();
    this.#tell();
  }

  /** Another tab changed what is kept. */
  heardElsewhere(): void {
    this.#queue.dropSettledElsewhere();
    const elsewhere = this.#marks.conversation();
    if (elsewhere !== null && elsewhere !== this.#thread.conversationId && this.#loaded) this.#startOver();
    this.#tell();
  }

  stop(): void {
    this.#reach.stop();
    this.#giveUp.clear();
    this.#expected.came();
    this.#link.stop();
  }

  /** Nothing was said here yet: it may have been in another browser of the host. */
  get #isUnused(): boolean {
    return this.#thread.conversationId === null && this.#queue.items.length === 0;
  }

  #draw(): ChatView {
    return {
      thread: this.#thread,
      queued: this.#queue.items,
      link: this.#reach.shown(this.#link.status),
      loaded: this.#loaded,
      busy: this.#expected.busy,
      unread: countUnread(this.#thread, this.#marks.readSeq(this.#thread.conversationId)),
      problem: this.#problem,
    };
  }

  #tell(): void {
    this.#queue.dropKeptUpTo(this.#thread.cursor);
    this.#view = this.#draw();
    for (const listener of this.#listeners) listener();
  }

  #forget(): void {
    this.#thread = EMPTY_THREAD;
    this.#marks.setConversation(null);
    this.#linkChanged();
  }

  /** There is a newer conversation than ours. */
  #startOver(): void {
    this.#link.stop();
    [this.#thread, this.#loaded, this.#readSent] = [EMPTY_THREAD, false, 0];
    this.#settle(null);
    void this.start();
  }

  #linkChanged(): void {
    // What was sent over a connection that is gone may have arrived or not: it is sent again under the same key.
    if (this.#link.status !== 'live') this.#settle(null);
    this.#flush();
  }

  /** Nothing is under way over the socket any more. */
  #settle(key: string | null): void {
    if (key !== null && key !== this.#sending) return;
    this.#giveUp.clear();
    if (key !== null || !this.#posting) this.#sending = null;
  }

  #flush(): void {
    const next = this.#queue.next();
    const free = this.#sending === null && this.#loaded && !this.#held && !this.#reach.waiting;
    if (next !== null && free) this.#send(next);
    this.#tell();
  }

  #send(item: Queued): void {
    const [{ key }, said] = [item, saidOf(item)];
    if (this.#link.send({ type: 'say', ...said })) {
      this.#sending = key;
      this.#giveUp.set(KEPT_MS, () => this.#link.restart());
    } else if (this.#link.status === 'idle' || this.#link.status === 'polling') {
      this.#sending = key;
      this.#posting = true;
      this.#expected.soon();
      this.#underWay = this.#ports.post(said).then((outcome) => this.#posted(key, outcome));
    }
  }

  #posted(key: string, outcome: Outcome<ChatAnswer>): void {
    [this.#posting, this.#sending] = [false, null];
    this.#expected.came();
    this.#reach.answered();
    if (outcome.ok) {
      this.#reach.succeeded();
      this.#queue.remove(key);
      this.#thread = withAnswer(this.#thread, outcome.value);
      this.#marks.setConversation(this.#thread.conversationId);
      this.#link.connect();
    } else if (isUndecided(outcome.failure)) {
      this.#reach.failed(outcome.failure, () => this.#flush());
    } else {
      this.#queue.mark(key, explainFailure(outcome.failure));
    }
    this.#flush();
  }

  async #catchUp(): Promise<boolean> {
    const outcome = await this.#ports.list({ after: this.#thread.cursor, limit: PAGE_OF_HISTORY });
    if (!outcome.ok) return outcome.failure.kind === 'rate_limited';
    this.#reach.answered();
    if (isOther(this.#thread, outcome.value.state)) this.#startOver();
    else this.#thread = follow(this.#thread, outcome.value.messages, outcome.value.state);
    this.#tell();
    return true;
  }

  #heard(event: ChatEvent): void {
    switch (event.type) {
      case 'message':
        this.#thread = follow(this.#thread, [event.message]);
        if (event.message.author !== 'host') this.#expected.came();
        if (event.clientKey !== null) this.#acknowledged(event.clientKey, event.message.seq);
        break;
      case 'kept':
        this.#acknowledged(event.clientKey, event.seq);
        break;
      case 'refused':
        this.#settle(event.clientKey);
        this.#queue.mark(event.clientKey, event.message);
        break;
      case 'ready':
      case 'state':
        if (isOther(this.#thread, event.state)) return this.#startOver();
        this.#thread = follow(this.#thread, [], event.state);
        this.#marks.setConversation(this.#thread.conversationId);
        break;
      case 'typing':
      case 'working':
        this.#expected.soon(event);
        break;
      case 'pong':
        return;
    }
    this.#flush();
  }

  #acknowledged(key: string, seq: number): void {
    this.#queue.keep(key, seq);
    this.#settle(key);
  }
}
