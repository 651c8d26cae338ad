/** Files that go with the answer being written: uploaded as they are chosen, one after the other, and kept with its words. */
import { uploadConversationAttachment } from '@myhibachi/api-client/calls';
import { watchedFetch } from '@myhibachi/api-client';
import { useEffect, useRef, useState } from 'react';
import { messageOf } from '../../api/api-problem.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useKeptDraft } from '../../session/kept-draft.ts';
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
  /** Null for one that was uploaded before the page was opened again. */
  readonly file: File | null;
}

interface Uploaded {
  readonly key: string;
  readonly name: string;
  readonly id: string;
}

const NONE: { readonly files: readonly Uploaded[] } = { files: [] };

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

/** What is uploaded survives a reload, as the words it goes with do. */
function useKeptFiles(conversationId: string) {
  const { draft, change, startOver } = useKeptDraft(`conversation-files:${conversationId}`, NONE);
  const [items, setItems] = useState<readonly AnswerFile[]>(() =>
    draft.files.map((uploaded) => ({ ...uploaded, share: 1, problem: null, file: null })),
  );
  const kept = useRef(draft.files.map(({ key }) => key).join());
  useEffect(() => {
    const files = items.flatMap(({ key, name, id }) => (id === null ? [] : [{ key, name, id }]));
    const keys = files.map(({ key }) => key).join();
    if (keys === kept.current) return;
    kept.current = keys;
    if (files.length === 0) startOver();
    else change({ files });
  }, [items, change, startOver]);
  return [items, setItems] as const;
}

export function useAnswerFiles({ id, files: limits }: ConversationView): AnswerFiles {
  const [items, setItems] = useKeptFiles(id);
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
      const file = items.find((item) => item.key === key)?.file ?? null;
      if (file === null) return;
      change(key, { problem: null, share: 0 });
      start(key, file);
    },
    remove: (key) => setItems((before) => before.filter((item) => item.key !== key)),
    clear: () => setItems([]),
  };
}
