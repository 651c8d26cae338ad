/** What a browser keeps of its chat: which one, how far it was read, words and files not sent yet. */
const OF_THE_CHAT = /^mh-chat(?:-|$)/;

/** Leaves nothing of it to whoever uses this browser next. Where storage is forbidden, nothing was kept. */
export function forgetChat(storages: () => readonly Pick<Storage, 'removeItem'>[]): void {
  try {
    for (const storage of storages())
      for (const name of Object.keys(storage)) if (OF_THE_CHAT.test(name)) storage.removeItem(name);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
