/** The frames of one chat's connection: read, counted, and answered one by one. */
import { CHAT_CLOSE, type ChatFrame } from '@myhibachi/contracts';
import { OpenChat, type ChatConnection } from './chat-socket.ts';
import { readFrame } from './read-frame.ts';

const FRAMES_PER_WINDOW = 60;
const WINDOW_MS = 10_000;

function answer(chat: OpenChat, frame: ChatFrame): Promise<void> {
  switch (frame.type) {
    case 'hello':
      return chat.hello(frame.after, frame.token);
    case 'say':
      return chat.say(frame);
    case 'read':
      return chat.read(frame.seq);
    case 'typing':
      return Promise.resolve(chat.typing());
    case 'ping':
      return Promise.resolve(chat.send({ type: 'pong' }));
  }
}

/** Serves the connection until it closes. */
export function serveChat(connection: ChatConnection): void {
  const { socket, ctx } = connection;
  const chat = new OpenChat(connection);
  const window = { from: 0, count: 0 };

  const overrun = (): boolean => {
    const at = ctx.clock.now().epochMilliseconds;
    if (at - window.from > WINDOW_MS) Object.assign(window, { from: at, count: 0 });
    window.count += 1;
    return window.count > FRAMES_PER_WINDOW;
  };

  socket.on('message', (data) => {
    const frame = overrun() ? null : readFrame(data);
    if (frame === null) return socket.close(CHAT_CLOSE.badMessage, 'not understood');
    answer(chat, frame).catch((error: unknown) => {
      ctx.log.error({ err: error, kind: frame.type }, 'a chat frame could not be answered');
      socket.close(1011, 'try again');
    });
  });
  socket.on('error', (error) => ctx.log.debug({ err: error }, 'a chat connection broke'));
  socket.on('close', () => chat.close());
}
