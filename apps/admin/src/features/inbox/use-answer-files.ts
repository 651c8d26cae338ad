/** Files that go with the answer being written: uploaded as they are chosen, one after the other. */
import { uploadConversationAttachment } from '@myhibachi/api-client/calls';
import { watchedFetch } from '@myhibachi/api-client';
import { useRef, useState } from 'react';
import { messageOf } from '../../api/api-problem.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { fileSize } from './file-size.ts';
import type { ConversationView } from './inbox-queries.ts';

export interface AnswerFile {
  readonly key: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  /** The upload, once it is there. */
  readonly id: string | null;
  readonly problem: string | null;
  readonly file: File;
}

export interface AnswerFiles {
  readonly items: readonly AnswerFile[];
  readonly ids: readonly string[];
  readonly busy: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly again: (key: string) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
}

function troubleWith(file: File, { fileBytes, perMessage }: ConversationView['files'], going: number): string | null {
  if (going >= perMessage) return `At most ${String(perMessage)} files go with one answer.`;
  return file.size > fileBytes ? `This file is larger than ${fileSize(fileBytes)}.` : null;
}

export function useAnswerFiles({ id, files: limits }: ConversationView): AnswerFiles {
  const [items, setItems] = useState<readonly AnswerFile[]>([]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const change = (key: string, part: Partial<AnswerFile>): void =>
    setItems((before) => before.map((item) => (item.key === key ? { ...item, ...part } : item)));
  const upload = async (key: string, file: File): Promise<void> => {
    const fetch = watchedFetch((share) => change(key, { share }));
    const query = { name: file.name.slice(-500) || 'photo', clientKey: key };
    const wish = { client: api, path: { id }, query, body: file, headers: onceOnly(key), fetch };
    try {
      change(key, { id: (await ask(uploadConversationAttachment(wish))).id, share: 1 });
    } catch (error) {
      change(key, { problem: messageOf(error) });
    }
  };
  const start = (key: string, file: File): void => void (queue.current = queue.current.then(() => upload(key, file)));
  return {
    items,
    ids: items.flatMap((item) => item.id ?? []),
    busy: items.some((item) => item.id === null && item.problem === null),
    add(files) {
      let going = items.filter(({ problem }) => problem === null).length;
      for (const file of files) {
        const [key, problem] = [crypto.randomUUID(), troubleWith(file, limits, going)];
        setItems((before) => [...before, { key, name: file.name, share: 0, id: null, problem, file }]);
        if (problem !== null) continue;
        going += 1;
        start(key, file);
      }
    },
    again(key) {
      const found = items.find((item) => item.key === key);
      if (found === undefined) return;
      change(key, { problem: null, share: 0 });
      start(key, found.file);
    },
    remove: (key) => setItems((before) => before.filter((item) => item.key !== key)),
    clear: () => setItems([]),
  };
}
