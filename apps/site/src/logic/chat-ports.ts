/** What the chat client needs of the world; the browser and a test each bring their own. */
import type { AttachmentLimits, ChatAnswer, ChatMessage, ChatState } from '@myhibachi/contracts';
import type { Outcome } from '../api/reply.ts';
import type { KeyStore } from './submit-once.ts';

export interface Said {
  /** Left out where files go without a word. */
  readonly text?: string;
  readonly attachments?: string[];
  readonly clientKey: string;
  readonly page: string;
}

export interface HistoryPart {
  readonly after?: number;
  readonly before?: number;
  readonly limit?: number;
}

export interface ChatHistory {
  readonly conversationId: string | null;
  readonly messages: readonly ChatMessage[];
  readonly state: ChatState | null;
  readonly files: AttachmentLimits;
}

export interface ChatSocket {
  send(text: string): void;
  close(): void;
}

export interface SocketHandlers {
  readonly opened: () => void;
  readonly heard: (text: string) => void;
  readonly closed: (code: number) => void;
}

/** Storage shared by the tabs of a browser. */
export interface SharedStore extends KeyStore {
  keys(): readonly string[];
}

export interface Timing {
  /** From 0 to 1. */
  random(): number;
  now(): number;
  /** Answers how to call it off. */
  after(ms: number, run: () => void): () => void;
  online(): boolean;
}

export interface ChatPorts extends Timing {
  readonly store: SharedStore;
  post(said: Said): Promise<Outcome<ChatAnswer>>;
  list(part: HistoryPart): Promise<Outcome<ChatHistory>>;
  openSocket(handlers: SocketHandlers): ChatSocket;
  makeKey(): string;
}
