/** Pictures and papers the host and we have sent each other, beside the party they are about. */
import { listBookingFiles } from '@myhibachi/api-client/calls';
import type { BookingFile } from '@myhibachi/api-client/shapes';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatFromNow } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Card, ErrorState } from '../../ui/surfaces.tsx';

function filesQuery(id: string) {
  return queryOptions({
    queryKey: ['booking', 'files', id],
    queryFn: () => ask(listBookingFiles({ client: api, path: { id } })),
    meta: { shows: ['conversation'] },
  });
}

function OneFile({ item: { file, author, at, conversation } }: { readonly item: BookingFile }) {
  const address = (size: 'full' | 'preview'): string => `/api/v1/admin/attachments/${file.id}?size=${size}`;
  const isPicture = file.mediaType?.startsWith('image/') === true;
  return (
    <li className="flex min-w-0 items-center gap-2.5">
      {isPicture ? (
        <img src={address('preview')} alt="" loading="lazy" className="size-9 shrink-0 rounded object-cover" />
      ) : (
        <FileText aria-hidden className="size-5 shrink-0 text-soft" />
      )}
      <span className="grid min-w-0 flex-1 text-sm">
        <a href={address('full')} target="_blank" rel="noopener noreferrer" className="truncate underline">
          {file.name}
        </a>
        <span className="text-xs text-soft">
          {author === 'host' ? 'From the host' : 'From us'} {formatFromNow(at)} ·{' '}
          <Link to="/inbox" search={{ conversation, view: 'all' }} className="underline">
            Conversation
          </Link>
        </span>
      </span>
    </li>
  );
}

export function BookingFiles({ bookingId }: { readonly bookingId: string }) {
  const mayRead = usePermission('conversation.read');
  const files = useQuery({ ...filesQuery(bookingId), enabled: mayRead });
  if (files.isError) return <ErrorState error={files.error} retry={() => void files.refetch()} />;
  const items = files.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title="Files">
      <ul className="grid grid-cols-1 gap-2.5">
        {items.map((item) => (
          <OneFile key={item.file.id} item={item} />
        ))}
      </ul>
    </Card>
  );
}
