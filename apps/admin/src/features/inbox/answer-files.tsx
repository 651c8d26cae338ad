/** The files of the answer being written, and the button that adds one. */
import { Paperclip, RotateCcw, X } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { fileSize } from './file-size.ts';
import type { ConversationView } from './inbox-queries.ts';
import type { AnswerFile, AnswerFiles as Files } from './use-answer-files.ts';

const KINDS: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/gif': 'GIF',
  'application/pdf': 'PDF',
};

/** What may go along here, in a line. */
function limitsInWords({ fileBytes, perMessage, mediaTypes }: ConversationView['files']): string {
  const kinds = mediaTypes.map((type) => KINDS[type] ?? type).join(', ');
  return `${kinds}; up to ${fileSize(fileBytes)} each, ${String(perMessage)} an answer`;
}

export function AttachButton({
  limits,
  add,
}: {
  readonly limits: ConversationView['files'];
  readonly add: Files['add'];
}) {
  const field = useRef<HTMLInputElement>(null);
  const words = limitsInWords(limits);
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        accept={limits.mediaTypes.join(',')}
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <Button size="small" title={words} onClick={() => field.current?.click()}>
        <Paperclip aria-hidden /> Attach
        <span className="sr-only">: {words}</span>
      </Button>
    </>
  );
}

function State({ item }: { readonly item: AnswerFile }) {
  if (item.problem !== null) return <span className="text-xs text-bad">{item.problem}</span>;
  if (item.id !== null) return <span className="text-xs text-soft">Ready to send</span>;
  return (
    <progress className="h-1.5 w-full accent-accent" max={1} value={item.share} aria-label={`Uploading ${item.name}`} />
  );
}

export function ChosenFiles({ files }: { readonly files: Files }) {
  if (files.items.length === 0) return null;
  return (
    <ul aria-label="Files to send" className="grid max-h-40 gap-1.5 overflow-y-auto">
      {files.items.map((item) => (
        <li key={item.key} className="flex items-center gap-2 rounded-lg border border-line px-2 py-1">
          {item.id !== null && /\.(?:jpe?g|png|gif|webp)$/i.test(item.name) && (
            <img
              src={`/api/v1/admin/attachments/${item.id}?size=preview`}
              alt=""
              className="size-9 shrink-0 rounded object-cover"
            />
          )}
          <span className="grid min-w-0 flex-1">
            <span className="truncate text-sm">{item.name}</span>
            <State item={item} />
          </span>
          {item.problem !== null && (
            <Button
              size="icon"
              variant="ghost"
              aria-label={`Upload ${item.name} again`}
              onClick={() => files.again(item.key)}
            >
              <RotateCcw aria-hidden />
            </Button>
          )}
          <Button size="icon" variant="ghost" aria-label={`Remove ${item.name}`} onClick={() => files.remove(item.key)}>
            <X aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  );
}
