/** The chat's calls and its socket, as the chat client wants them. */
import * as api from '@myhibachi/api-client';
import type { ChatAnswer } from '@myhibachi/contracts';
import type { ChatHistory, ChatSocket, HistoryPart, SocketHandlers, Said } from '../logic/chat-ports.ts';
import { ask } from './ask.ts';
import type { Outcome } from './reply.ts';

/** An answer may take a model's time. */
const ANSWER_MS = 45_000;

/** Safe to repeat: the message is known by its key. */
export function postChat(said: Said): Promise<Outcome<ChatAnswer>> {
  return ask<ChatAnswer>((signal) => api.postChatMessage({ body: said, signal }), { timeoutMs: ANSWER_MS });
}

export function listChat(part: HistoryPart): Promise<Outcome<ChatHistory>> {
  return ask<ChatHistory>((signal) => api.listChatMessages({ query: part, signal }));
}

export function openChatSocket({ opened, heard, closed }: SocketHandlers): ChatSocket {
  const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/v1/chat`);
  socket.addEventListener('open', opened);
  socket.addEventListener('message', ({ data }) => heard(String(data)));
  socket.addEventListener('close', ({ code }) => closed(code));
  return { send: (text) => socket.send(text), close: () => socket.close() };
}
