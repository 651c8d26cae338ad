/** One open chat: catches up on what it missed, hears what is said once and in order, and says things itself. */
import type { WebSocket } from '@fastify/websocket';
import { CHAT_CLOSE, type ChatEvent, type ChatFrame, type ChatState } from '@myhibachi/contracts';
import { ENGINES, runTurn, stepInWords } from '@myhibachi/core/concierge';
import {
  findOwnConversation,
  markOwnRead,
  readOwnThread,
  receiveHostMessage,
  type Received,
} from '@myhibachi/core/conversations';
import { actingAs, decodeId, isAppError, type Context } from '@myhibachi/core/kernel';
import type { ConversationFeed } from '../live/conversation-feed.ts';
import { typingThrottle, type TypingFeed } from '../live/typing-feed.ts';
import type { ChatVisitor } from './chat-visitor.ts';
import { viewMessage, viewState } from './view-chat.ts';

const BATCH = 100;
const MAX_BUFFERED_BYTES = 1_000_000;

export interface ChatConnection {
  readonly socket: WebSocket;
  readonly feed: ConversationFeed;
  /** Says when a browser may have been forgotten. */
  readonly visitors: ConversationFeed;
  readonly typing: TypingFeed;
  readonly ctx: Context;
  /** Asks again who this is; null when the browser is no longer known. A host who signed out is a visitor again. */
  readonly identify: (token?: string) => Promise<ChatVisitor | null>;
  /** Counts one message against the limits of the address and of the visitor; false when there were too many. */
  readonly maySpeak: (visitorId: string) => Promise<boolean>;
}

interface Speaking extends ChatVisitor {
  readonly text: string;
  readonly attachments: readonly string[];
  readonly clientKey: string;
  readonly page: string | undefined;
}

export class OpenChat {
  readonly #on: ChatConnection;
  #chat: ChatVisitor | null = null;
  #token: string | undefined;
  /** Whose chat it was when the socket was opened. */
  #openedFor: string | null = null;
  #conversationId: string | null = null;
  #seq = 0;
  #unwatch: (() => void) | null = null;
  #stopVisitor: (() => void) | null = null;
  /** Whose changes are heard: the chat of the browser, or of its host. */
  #watched: string | null = null;
  /** The state as it was told last. */
  #told = '';
  #mayTell = typingThrottle();
  #pulling = false;
  /** What is said is kept in the order it was sent, however long each takes. */
  #keeping: Promise<unknown> = Promise.resolve();
  #again = false;
  #closed = false;

  constructor(connection: ChatConnection) {
    this.#on = connection;
  }

  send(event: ChatEvent): void {
    const { socket } = this.#on;
    if (socket.readyState !== socket.OPEN) return;
    // A reader this slow would only fill our memory; it comes back and resumes.
    if (socket.bufferedAmount > MAX_BUFFERED_BYTES) return socket.close(1013, 'too slow');
    socket.send(JSON.stringify(event));
  }

  async hello(after: number, token: string | undefined): Promise<void> {
    if (this.#chat !== null) return;
    this.#token = token;
    const first = await this.#recognise();
    if (first === null) return;
    this.#watchVisitor(first.visitor.identityId);
    // Again, now that its end is heard: between the two it may have been forgotten.
    const chat = await this.#recognise();
    if (chat === null) return;
    this.#openedFor = chat.visitor.customerId;
    if (this.#hasMoved(chat)) return;
    this.#seq = after;
    const newest = await findOwnConversation(this.#on.ctx, chat.visitor);
    if (newest !== null) await this.#follow(newest.id, after);
    this.send({ type: 'ready', state: newest === null ? null : viewState(newest) });
  }

  #watchVisitor(identityId: string): void {
    if (this.#closed) return;
    this.#watched = identityId;
    this.#stopVisitor = this.#on.visitors.watch(identityId, () => {
      this.#lookAgain().catch((error: unknown) => {
        this.#on.ctx.log.error({ err: error }, 'who chats here could not be asked again');
        this.#on.socket.close(1011, 'try again');
      });
    });
  }

  /** Who this is by now. Hangs up where the host has signed out: from then on nothing of the talk is told here. */
  async #recognise(): Promise<ChatVisitor | null> {
    this.#chat = await this.#on.identify(this.#token);
    return this.#chat ?? this.#hangUp(CHAT_CLOSE.unknown, 'not known here');
  }

  /** Something happened to whom this is: they may be nobody here any more, or go on in another conversation. */
  async #lookAgain(): Promise<void> {
    const chat = await this.#recognise();
    if (chat === null || this.#hasMoved(chat)) return;
    const newest = await findOwnConversation(this.#on.ctx, chat.visitor);
    if (newest === null || newest.id === this.#conversationId) return;
    this.#tellState(viewState(newest));
    await this.#follow(newest.id, 0);
  }

  /** Where its host has signed in, a browser comes back as part of their chat, with its newer cookies. */
  #hasMoved({ visitor, customerId }: ChatVisitor): boolean {
    // The socket shows the cookies it was opened with: signed in in another tab, the browser has newer ones.
    const signedIn = customerId === null && visitor.customerId !== this.#openedFor;
    if (!signedIn && visitor.identityId === this.#watched) return false;
    this.#hangUp(CHAT_CLOSE.comeBack, 'signed in since');
    return true;
  }

  /** Watches first and reads second, so that nothing can fall between the two. */
  async #follow(conversationId: string, after: number): Promise<void> {
    if (this.#conversationId === conversationId || this.#closed) return;
    this.#unwatch?.();
    this.#conversationId = conversationId;
    this.#seq = after;
    const stopTalk = this.#on.feed.watch(conversationId, () => void this.pull());
    const stopTyping = this.#on.typing.watch(conversationId, ({ who }) => {
      if (who === 'staff') this.send({ type: 'typing', who });
    });
    this.#unwatch = () => {
      stopTalk();
      stopTyping();
    };
    await this.pull();
  }

  /** Reads what is newer than what was told; many wake-ups during one reading make one more. */
  async pull(): Promise<void> {
    this.#again = true;
    if (this.#pulling) return;
    this.#pulling = true;
    try {
      while (this.#again) {
        this.#again = false;
        await this.#readOn();
      }
    } catch (error) {
      // Its host has signed in, and it is part of their chat by now.
      if (isAppError(error) && error.code === 'not_found') return void this.#hangUp(CHAT_CLOSE.comeBack, 'moved');
      this.#on.ctx.log.error({ err: error }, 'a chat could not be read');
      this.#on.socket.close(1011, 'try again');
    } finally {
      this.#pulling = false;
    }
  }

  async #readOn(): Promise<void> {
    const [chat, conversationId] = [this.#chat, this.#conversationId];
    if (chat === null || conversationId === null) return;
    for (let read = BATCH; read === BATCH;) {
      const part = { conversationId, after: this.#seq, limit: BATCH };
      const { conversation, messages } = await readOwnThread(this.#on.ctx, chat.visitor, part);
      read = messages.length;
      for (const message of messages) {
        this.#seq = message.seq;
        this.send({ type: 'message', message: viewMessage(message), clientKey: message.clientKey });
      }
      // Also when nothing was said: we may have read what they wrote, or somebody else answers from now on.
      this.#tellState(viewState(conversation));
    }
  }

  #tellState(state: ChatState): void {
    const now = JSON.stringify(state);
    if (now === this.#told) return;
    this.#told = now;
    this.send({ type: 'state', state });
  }

  /** The host writes: whoever of ours looks at it sees that. */
  typing(): void {
    const conversationId = this.#conversationId;
    if (conversationId === null || !this.#mayTell(this.#on.ctx.clock.now().epochMilliseconds)) return;
    this.#on.typing.tell({ conversationId, who: 'host', person: null });
  }

  async say(frame: Extract<ChatFrame, { type: 'say' }>): Promise<void> {
    const kept = this.#keeping.then(() => this.#hear(frame));
    this.#keeping = kept.catch((error: unknown) => this.#on.ctx.log.debug({ err: error }, 'a message was not kept'));
    const received = await kept;
    if (received !== null) await this.#answer(received.conversationId, received.seq);
  }

  /** Takes in what is said and shows it; null where it cannot be taken. */
  async #hear(frame: Extract<ChatFrame, { type: 'say' }>): Promise<Received | null> {
    const { maySpeak } = this.#on;
    if (this.#chat === null) return this.#hangUp(CHAT_CLOSE.badMessage, 'say hello first');
    const { clientKey, text = '', attachments = [], page } = frame;
    // What is written after it is news again.
    this.#mayTell = typingThrottle();
    if (!(await maySpeak(this.#chat.visitor.identityId))) {
      const message = 'That was a lot at once. Please wait a moment.';
      this.send({ type: 'refused', clientKey, code: 'rate_limited', message });
      return null;
    }
    // Who is signed in may have changed since the socket was opened.
    const chat = await this.#recognise();
    if (chat === null || this.#hasMoved(chat)) return null;
    const { visitor, customerId } = chat;
    const received = await this.#keep({ visitor, customerId, text, attachments, clientKey, page });
    if (received === null) return null;
    this.send({ type: 'kept', clientKey, seq: received.seq });
    await this.#follow(received.conversationId, this.#conversationId === null ? received.seq - 1 : 0);
    await this.pull();
    return received;
  }

  #hangUp(code: number, why: string): null {
    this.close();
    this.#on.socket.close(code, why);
    return null;
  }

  /** Null where it cannot be taken, which is told: sent again as it is, it would be refused again. */
  async #keep({ visitor, customerId, text, attachments, clientKey, page }: Speaking): Promise<Received | null> {
    try {
      return await receiveHostMessage(this.#on.ctx, {
        identityId: visitor.identityId,
        channel: 'web_chat',
        text,
        attachmentIds: attachments.map((id) => decodeId('att', id)),
        clientKey,
        customerId,
        inline: true,
        ...(page === undefined ? {} : { page }),
      });
    } catch (error) {
      if (!isAppError(error) || error.code !== 'validation_failed') throw error;
      const message = error.fields.map((field) => field.message).join(' ');
      this.send({ type: 'refused', clientKey, code: error.code, message });
      return null;
    }
  }

  /** Thinks aloud while the host waits. When it fails, the event that came with the message sees to an answer. */
  async #answer(conversationId: string, seq: number): Promise<void> {
    const concierge = actingAs(this.#on.ctx, { kind: 'concierge', conversationId });
    try {
      await runTurn(concierge, { conversationId, seq }, ENGINES, (step) => {
        if (step.kind === 'understood' || step.kind === 'writing') this.send({ type: 'typing', who: 'concierge' });
        const what = stepInWords(step);
        if (what !== null) this.send({ type: 'working', what });
      });
    } catch (error) {
      if (!isAppError(error)) this.#on.ctx.log.error({ err: error, conversationId }, 'an answer in the chat failed');
    }
  }

  async read(seq: number): Promise<void> {
    const [chat, conversationId] = [this.#chat, this.#conversationId];
    if (chat !== null && conversationId !== null)
      await markOwnRead(this.#on.ctx, chat.visitor, { conversationId, seq });
  }

  close(): void {
    this.#closed = true;
    this.#unwatch?.();
    this.#stopVisitor?.();
  }
}
