/** Files of the chat: those of a message, and those that are about to go with the next one. */
import type { ChatAttachment } from '@myhibachi/contracts';
import { chatFileAddress } from '../../api/chat-files.ts';
import { type ChatFileWords, CHAT_FILE_WORDS, sizeInWords } from '../../logic/chat-file-words.ts';
import type { ChosenFile } from '../../logic/chat-files.ts';
import type { ChatLanguage } from '../../logic/chat-words.ts';

function FileMark() {
  return (
    <svg
      class="chat-file-mark"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      aria-hidden="true"
    >
      <path d="M6 3.5h8l4 4v13H6z" stroke-linejoin="round" />
      <path d="M14 3.5v4h4M9 12.5h6M9 16h6" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

type Address = (file: ChatAttachment, size: 'full' | 'preview') => string;

interface FileProps {
  readonly file: ChatAttachment;
  readonly language: ChatLanguage;
  readonly at: Address;
}

function Picture({ file, language, at }: FileProps) {
  const words = CHAT_FILE_WORDS[language];
  const { width, height } = file;
  return (
    <a
      class="chat-picture"
      href={at(file, 'full')}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={words.open(file.name)}
    >
      <img
        src={at(file, 'preview')}
        alt={file.name}
        loading="lazy"
        {...(width === null || height === null ? {} : { width, height })}
      />
    </a>
  );
}

function Paper({ file, language, at }: FileProps) {
  return (
    <a class="chat-paper" href={at(file, 'full')} download={file.name}>
      <span class="sr-only">{CHAT_FILE_WORDS[language].save}</span>
      <FileMark />
      <span class="chat-file-name">{file.name}</span>
      {file.bytes !== null && <span class="chat-file-size">{sizeInWords(file.bytes, language)}</span>}
    </a>
  );
}

function OneFile(props: FileProps) {
  const { file } = props;
  // It came by text or e-mail and was not kept: there is its name and nothing to open.
  if (file.mediaType === null) return <span class="chat-file-name">{file.name}</span>;
  return file.mediaType.startsWith('image/') ? <Picture {...props} /> : <Paper {...props} />;
}

interface MessageFilesProps {
  readonly files: readonly ChatAttachment[];
  readonly language: ChatLanguage;
  /** Where the files come from; those of this browser's chat unless told. */
  readonly at?: Address;
}

/** The files of one message. */
export function MessageFiles({ files, language, at = chatFileAddress }: MessageFilesProps) {
  if (files.length === 0) return null;
  return (
    <ul class="chat-files" aria-label={CHAT_FILE_WORDS[language].files}>
      {files.map((file) => (
        <li key={file.id}>
          <OneFile file={file} language={language} at={at} />
        </li>
      ))}
    </ul>
  );
}

interface TrayProps {
  readonly items: readonly ChosenFile[];
  readonly language: ChatLanguage;
  readonly onRemove: (key: string) => void;
  readonly onAgain: (key: string) => void;
}

function Progress({ item, words }: { readonly item: ChosenFile; readonly words: ChatFileWords }) {
  switch (item.state) {
    case 'ready':
      return <span class="field-hint">{words.ready}</span>;
    case 'waiting':
      return <span class="field-hint">{words.waiting}</span>;
    case 'uploading':
      return <progress class="chat-progress" max={1} value={item.share} aria-label={words.uploading(item.name)} />;
    case 'refused':
      return <span class="field-error">{words.troubles[item.trouble ?? 'failed']}</span>;
  }
}

function TrayItem({ item, language, onRemove, onAgain }: Omit<TrayProps, 'items'> & { readonly item: ChosenFile }) {
  const words = CHAT_FILE_WORDS[language];
  const shown = item.kept?.mediaType?.startsWith('image/') === true ? item.kept : null;
  return (
    <li class="chat-chosen" data-state={item.state}>
      {shown === null ? <FileMark /> : <img class="chat-thumb" src={chatFileAddress(shown, 'preview')} alt="" />}
      <span class="chat-chosen-text">
        <span class="chat-file-name">{item.name}</span>
        <Progress item={item} words={words} />
      </span>
      {item.again && (
        <button class="chat-small" type="button" aria-label={words.again(item.name)} onClick={() => onAgain(item.key)}>
          ↻
        </button>
      )}
      <button class="chat-small" type="button" aria-label={words.remove(item.name)} onClick={() => onRemove(item.key)}>
        ×
      </button>
    </li>
  );
}

/** The files the next message takes along, with what became of each. */
export function ChosenFiles({ items, language, ...presses }: TrayProps) {
  const words = CHAT_FILE_WORDS[language];
  const ready = items.filter(({ state }) => state === 'ready').length;
  return (
    <>
      <p class="sr-only" aria-live="polite">
        {ready > 0 && words.told(ready)}
      </p>
      {items.length > 0 && (
        <ul class="chat-tray" aria-label={words.chosen}>
          {items.map((item) => (
            <TrayItem key={item.key} item={item} language={language} {...presses} />
          ))}
        </ul>
      )}
    </>
  );
}
