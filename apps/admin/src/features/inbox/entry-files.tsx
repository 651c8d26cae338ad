/** The files of one message: a picture as a small one of itself, a PDF by its name, and why one is missing. */
import { retryConversationAttachment } from '@myhibachi/api-client/calls';
import { FileText, ImageOff } from 'lucide-react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { fileSize } from './file-size.ts';
import { useInboxChange, type ThreadMessage } from './inbox-queries.ts';

type EntryFile = ThreadMessage['attachments'][number];

const PROBLEMS: Readonly<Record<NonNullable<EntryFile['problem']>, string>> = {
  empty: 'it was empty',
  too_large: 'it was too large',
  type: 'it is no picture and no PDF',
  broken: 'it was damaged',
  too_many: 'there were too many files in one message',
  gone: 'the text service has it no more',
  unreachable: 'the text service does not answer; we go on trying',
};

function address(id: string, size: 'full' | 'preview'): string {
  return `/api/v1/admin/attachments/${id}?size=${size}`;
}

function Missing({ file }: { readonly file: EntryFile }) {
  const mayReply = usePermission('conversation.reply');
  const again = useInboxChange(() =>
    ask(retryConversationAttachment({ client: api, path: { attachment: file.id }, headers: onceOnly() })),
  );
  if (file.status === 'fetching')
    return <p className="text-sm text-soft">{file.name} is being fetched from the text service…</p>;
  const why = file.problem === null ? 'it did not come' : PROBLEMS[file.problem];
  return (
    <div className="flex flex-wrap items-center gap-2 rounded-lg border border-dashed border-line-strong px-3 py-2 text-sm">
      <ImageOff aria-hidden className="size-4 shrink-0 text-soft" />
      <span className="min-w-0 break-words">
        {file.name} is not kept: {why}.
      </span>
      {file.status === 'failed' && mayReply && (
        <Button size="small" busy={again.isPending} onClick={() => again.mutate(undefined)}>
          Try again
        </Button>
      )}
      <FormProblem error={again.error} />
    </div>
  );
}

function Kept({ file }: { readonly file: EntryFile }) {
  const { id, name, bytes, width, height } = file;
  const size = bytes === null ? '' : fileSize(bytes);
  if (file.mediaType?.startsWith('image/') === true)
    return (
      <figure className="grid gap-1">
        <a
          href={address(id, 'full')}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={`Open ${name}`}
          className="w-fit overflow-hidden rounded-lg border border-line-strong bg-panel"
        >
          <img
            src={address(id, 'preview')}
            alt={name}
            loading="lazy"
            width={width ?? undefined}
            height={height ?? undefined}
            className="h-auto max-h-56 w-auto max-w-full object-contain"
          />
        </a>
        <figcaption className="text-xs text-soft">
          {name} · {size} ·{' '}
          <a className="underline" href={address(id, 'full')} download={name} aria-label={`Download ${name}`}>
            Download
          </a>
        </figcaption>
      </figure>
    );
  return (
    <a
      href={address(id, 'full')}
      download={name}
      className="flex w-fit max-w-full items-center gap-2 rounded-lg border border-line-strong bg-panel px-3 py-2 text-sm hover:bg-sunken"
    >
      <span className="sr-only">Download</span>
      <FileText aria-hidden className="size-5 shrink-0 text-soft" />
      <span className="min-w-0 break-words">{name}</span>
      <span className="shrink-0 text-xs text-soft">{size}</span>
    </a>
  );
}

export function EntryFiles({ files }: { readonly files: readonly EntryFile[] }) {
  if (files.length === 0) return null;
  return (
    <ul aria-label="Files" className="mt-1 grid gap-2">
      {files.map((file) => (
        <li key={file.id}>{file.status === 'ready' ? <Kept file={file} /> : <Missing file={file} />}</li>
      ))}
    </ul>
  );
}
