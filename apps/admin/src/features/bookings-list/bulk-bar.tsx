import type { BulkRequest } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Link2, NotebookPen, UserRoundPlus, X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { countOf } from '../../format/format.ts';
import { messageOf } from '../../api/api-problem.ts';
import { usePermission, useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextareaField } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { chefAt } from '../chefs/chef-words.ts';
import { chefsQuery, useChangeMany } from './list-queries.ts';
import type { Row } from './list-search.ts';

type What = BulkRequest['what'];
type Action = What['action'];

const TITLES: Readonly<Record<Action, string>> = {
  resend_link: 'Send a link again',
  add_note: 'Add a note',
  assign_chef: 'Assign a chef',
};

function bookingsOf(rows: readonly Row[]): string {
  return countOf(rows.length, 'booking');
}

interface FormProps {
  readonly what: What;
  readonly change: (what: What) => void;
}

function LinkFields({ what, change }: FormProps) {
  if (what.action !== 'resend_link') return null;
  return (
    <>
      <SelectField
        label="Link"
        value={what.link}
        choices={[
          { value: 'manage', label: 'See and change the booking' },
          { value: 'sign', label: 'Sign the agreement' },
          { value: 'pay', label: 'Pay the deposit' },
        ]}
        onValue={(link) => change({ ...what, link: link as typeof what.link })}
      />
      <SelectField
        label="By"
        value={what.channel}
        choices={[
          { value: 'email', label: 'E-mail' },
          { value: 'sms', label: 'Text message' },
        ]}
        onValue={(channel) => change({ ...what, channel: channel as typeof what.channel })}
      />
    </>
  );
}

function ChefField({ what, change }: FormProps) {
  const { stations } = useSession();
  const chefs = useQuery({ ...chefsQuery, enabled: what.action === 'assign_chef' });
  if (what.action !== 'assign_chef') return null;
  const roster = (chefs.data?.items ?? []).filter(({ active }) => active);
  const choices = roster.map((chef) => ({
    value: chef.id,
    label: chefAt(chef.displayName, chef.stationId, stations),
  }));
  return (
    <SelectField
      label="Chef"
      hint="Who is taken at a time, or works elsewhere then, is not assigned; you see which."
      value={what.chefId}
      choices={[{ value: '', label: chefs.isPending ? 'Loading…' : 'Choose a chef' }, ...choices]}
      onValue={(chefId) => change({ ...what, chefId })}
    />
  );
}

const BEGIN: Readonly<Record<Action, What>> = {
  resend_link: { action: 'resend_link', link: 'manage', channel: 'email' },
  add_note: { action: 'add_note', text: '' },
  assign_chef: { action: 'assign_chef', chefId: '' },
};

interface DialogProps {
  readonly action: Action;
  readonly rows: readonly Row[];
  readonly close: (done: boolean) => void;
}

function BulkDialog({ action, rows, close }: DialogProps) {
  const [what, setWhat] = useState<What>(BEGIN[action]);
  const many = useChangeMany();
  const toast = useToast();
  const refused = many.data?.results.filter(({ done }) => !done) ?? [];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const bookings = rows.map(({ id, version }) => ({ id, version }));
    many.mutate(
      { bookings, what },
      {
        onSuccess: ({ results }) => {
          if (results.some(({ done }) => !done)) return;
          toast({ text: `Done for ${bookingsOf(rows)}.`, tone: 'good' });
          close(true);
        },
      },
    );
  };
  return (
    <Dialog open onOpen={() => close(false)} title={TITLES[action]} description={`For ${bookingsOf(rows)}.`}>
      <form className="grid gap-4" onSubmit={submit}>
        <LinkFields what={what} change={setWhat} />
        <ChefField what={what} change={setWhat} />
        {what.action === 'add_note' && (
          <TextareaField
            label="Note"
            required
            maxLength={2000}
            value={what.text}
            onChange={(event) => setWhat({ ...what, text: event.target.value })}
          />
        )}
        {many.isError && <Notice tone="bad">{messageOf(many.error)}</Notice>}
        {refused.length > 0 && (
          <Notice tone="warn">
            <p>Not done for {refused.length === 1 ? 'one of them' : `${refused.length} of them`}:</p>
            <ul className="mt-1 list-disc pl-5">
              {refused.map(({ id, message }) => (
                <li key={id}>
                  {rows.find((row) => row.id === id)?.code}: {message}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <DialogActions>
          <Button onClick={() => close(many.data !== undefined)}>{many.data === undefined ? 'Cancel' : 'Close'}</Button>
          {many.data === undefined && (
            <Button type="submit" variant="primary" busy={many.isPending}>
              {TITLES[action]}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface Props {
  readonly rows: readonly Row[];
  readonly clear: () => void;
}

/** What can be done to the chosen bookings together; stays in sight at the foot of the page. */
export function BulkBar({ rows, clear }: Props) {
  const [action, setAction] = useState<Action | null>(null);
  const offers = [
    { action: 'resend_link', icon: Link2, may: usePermission('booking.resend_link') },
    { action: 'add_note', icon: NotebookPen, may: usePermission('booking.note') },
    { action: 'assign_chef', icon: UserRoundPlus, may: usePermission('chef.assign') },
  ] as const;
  if (rows.length === 0) return null;
  return (
    <div
      role="toolbar"
      aria-label="Chosen bookings"
      className="sticky bottom-18 z-20 mx-auto mt-4 flex w-fit max-w-full flex-wrap items-center gap-2 rounded-xl border border-line-strong bg-panel p-2 shadow-xl lg:bottom-4"
    >
      <span className="px-2 text-sm font-medium">{rows.length} chosen</span>
      {offers
        .filter(({ may }) => may)
        .map((offer) => (
          <Button key={offer.action} size="small" onClick={() => setAction(offer.action)}>
            <offer.icon aria-hidden /> {TITLES[offer.action]}
          </Button>
        ))}
      <Button variant="ghost" size="icon" aria-label="Choose none" onClick={clear}>
        <X aria-hidden />
      </Button>
      {action !== null && (
        <BulkDialog
          action={action}
          rows={rows}
          close={(done) => {
            setAction(null);
            if (done) clear();
          }}
        />
      )}
    </div>
  );
}
