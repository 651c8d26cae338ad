/** What a browser and the server say to each other over `WS /api/v1/chat`: JSON text frames. */
import { z } from 'zod';
import { ChatRequest, SAY_SOMETHING, saysSomething, type ChatMessage, type ChatState } from './chat.ts';

/**
 * From the browser. `hello` comes first: `after` is the last `seq` it has. A message is known by its `clientKey`: sent
 * again after a lost connection, it is the same message.
 */
export const ChatFrame = z.union([
  z.strictObject({ type: z.literal('hello'), after: z.int().min(0), token: z.string().max(200).optional() }),
  z
    .strictObject({
      type: z.literal('say'),
      text: ChatRequest.shape.text,
      attachments: ChatRequest.shape.attachments,
      clientKey: ChatRequest.shape.clientKey.unwrap(),
      page: ChatRequest.shape.page,
    })
    .refine(saysSomething, SAY_SOMETHING),
  z.strictObject({ type: z.literal('read'), seq: z.int().min(1) }),
  z.strictObject({ type: z.literal('typing') }),
  z.strictObject({ type: z.literal('ping') }),
]);
export type ChatFrame = z.infer<typeof ChatFrame>;

/**
 * From the server. First every message after `after`, each once and in order, then `ready`, then what is said as it is
 * said. `kept` acknowledges a message of the browser; `working` and `typing` say that an answer is on its way.
 */
export type ChatEvent =
  | { readonly type: 'ready'; readonly state: ChatState | null }
  | { readonly type: 'message'; readonly message: ChatMessage; readonly clientKey: string | null }
  | { readonly type: 'state'; readonly state: ChatState }
  | { readonly type: 'kept'; readonly clientKey: string; readonly seq: number }
  | { readonly type: 'refused'; readonly clientKey: string; readonly code: string; readonly message: string }
  | { readonly type: 'working'; readonly what: string }
  | { readonly type: 'typing'; readonly who: 'concierge' | 'staff' }
  | { readonly type: 'pong' };

/**
 * Close codes of our own (RFC 6455, 4000–4999). `unknown`: say something over HTTP first, which makes you known.
 * `comeBack`: the host has signed in since, which a new connection shows; what was being said is said again there.
 */
export const CHAT_CLOSE = { unknown: 4401, badMessage: 4400, comeBack: 4409, tooMany: 4429 } as const;
