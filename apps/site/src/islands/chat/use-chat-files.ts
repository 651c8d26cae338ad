import { useEffect, useState } from 'preact/hooks';
import { uploadChatFile } from '../../api/chat-files.ts';
import { makeKey } from '../../api/make-key.ts';
import type { ChatClient } from '../../logic/chat-client.ts';
import { ChatFiles } from '../../logic/chat-files.ts';
import { sessionStore } from '../../logic/saved-form.ts';

/** The files of the message that is being written, as they are now. */
export function useChatFiles(client: ChatClient): ChatFiles<File> {
  const [files] = useState(
    () =>
      new ChatFiles<File>({ store: sessionStore(), makeKey, upload: uploadChatFile, hold: (on) => client.hold(on) }),
  );
  const [, draw] = useState(0);
  useEffect(() => {
    const leave = files.subscribe(() => draw((times) => times + 1));
    const wake = () => files.wake();
    addEventListener('online', wake);
    return () => {
      removeEventListener('online', wake);
      leave();
    };
  }, [files]);
  return files;
}
