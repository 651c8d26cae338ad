/** The fields of a party, its menu, its host and its place, shared by the new booking and the change of one. */
import { getMenu } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { Minus, Plus } from 'lucide-react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatCents } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { TextField, TextareaField } from '../../ui/field.tsx';
import { ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { countProblem, type BookingDraft } from './booking-draft.ts';

export interface DraftProps {
  readonly draft: BookingDraft;
  readonly set: (part: Partial<BookingDraft>) => void;
  /** The server's word on a field by its dotted path. */
  readonly error: (field: string) => string | undefined;
}

export function GuestFields({ draft, set, error }: DraftProps) {
  const count = { type: 'number', min: 0, max: 1000, inputMode: 'numeric' } as const;
  return (
    <div className="grid grid-cols-3 items-start gap-3">
      <TextField
        {...count}
        label="Adults"
        value={draft.adults}
        error={countProblem(draft.adults) ?? error('party.adults')}
        onChange={(event) => set({ adults: event.target.value })}
      />
      <TextField
        {...count}
        label="Children"
        hint="6 to 12"
        value={draft.children}
        error={countProblem(draft.children) ?? error('party.children')}
        onChange={(event) => set({ children: event.target.value })}
      />
      <TextField
        {...count}
        label="Toddlers"
        value={draft.toddlers}
        error={countProblem(draft.toddlers) ?? error('party.toddlers')}
        onChange={(event) => set({ toddlers: event.target.value })}
      />
    </div>
  );
}

interface CountProps {
  readonly name: string;
  readonly priceCents: number;
  readonly count: number;
  readonly onCount: (count: number) => void;
}

function DishCount({ name, priceCents, count, onCount }: CountProps) {
  return (
    <li className="flex items-center justify-between gap-3 text-sm">
      <span>
        {name} <span className="text-xs text-faint">+{formatCents(priceCents)}</span>
      </span>
      <span className="flex items-center gap-1">
        <Button
          size="icon"
          variant="ghost"
          aria-label={`One ${name} less`}
          disabled={count === 0}
          onClick={() => onCount(count - 1)}
        >
          <Minus aria-hidden className="size-4" />
        </Button>
        <span className="w-7 text-center tabular-nums">{count}</span>
        <Button size="icon" variant="ghost" aria-label={`One ${name} more`} onClick={() => onCount(count + 1)}>
          <Plus aria-hidden className="size-4" />
        </Button>
      </span>
    </li>
  );
}

export function MenuFields({ draft, set }: DraftProps) {
  const menu = useQuery({ queryKey: ['menu_item', 'offered'], queryFn: () => ask(getMenu({ client: api })) });
  if (menu.isPending) return <Skeleton lines={4} />;
  if (menu.isError) return <ErrorState error={menu.error} retry={() => void menu.refetch()} />;
  const group = (part: 'upgrades' | 'addOns', title: string) => (
    <fieldset className="grid content-start gap-1">
      <legend className="mb-1 text-sm font-medium">{title}</legend>
      <ul>
        {menu.data[part].map((dish) => (
          <DishCount
            key={dish.slug}
            name={dish.name}
            priceCents={dish.priceCents}
            count={draft[part][dish.slug] ?? 0}
            onCount={(count) => set({ [part]: { ...draft[part], [dish.slug]: count } })}
          />
        ))}
      </ul>
    </fieldset>
  );
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {group('upgrades', 'Upgrades')}
      {group('addOns', 'Add-ons')}
    </div>
  );
}

export function ContactFields({ draft, set, error }: DraftProps) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField
        label="First name"
        autoComplete="off"
        value={draft.firstName}
        error={error('contact.firstName')}
        onChange={(event) => set({ firstName: event.target.value })}
      />
      <TextField
        label="Last name"
        autoComplete="off"
        value={draft.lastName}
        error={error('contact.lastName')}
        onChange={(event) => set({ lastName: event.target.value })}
      />
      <TextField
        label="Phone"
        type="tel"
        autoComplete="off"
        value={draft.phone}
        error={error('contact.phone')}
        onChange={(event) => set({ phone: event.target.value })}
      />
      <TextField
        label="E-mail"
        optional
        hint={draft.email === '' ? 'Without one, everything goes by text.' : undefined}
        type="email"
        autoComplete="off"
        value={draft.email}
        error={error('contact.email')}
        onChange={(event) => set({ email: event.target.value })}
      />
    </div>
  );
}

/** `hint` is a word beside the ZIP code that does not stand in the way. */
export function VenueFields({ draft, set, error, hint = null }: DraftProps & { readonly hint?: string | null }) {
  return (
    <div className="grid grid-cols-6 gap-3">
      <TextField
        className="col-span-6"
        label="Street"
        autoComplete="off"
        value={draft.street}
        error={error('venue.street')}
        onChange={(event) => set({ street: event.target.value })}
      />
      <TextField
        className="col-span-6 sm:col-span-3"
        label="City"
        autoComplete="off"
        value={draft.city}
        error={error('venue.city')}
        onChange={(event) => set({ city: event.target.value })}
      />
      <TextField
        className="col-span-2 sm:col-span-1"
        label="State"
        maxLength={2}
        value={draft.state}
        error={error('venue.state')}
        onChange={(event) => set({ state: event.target.value })}
      />
      <TextField
        className="col-span-4 sm:col-span-2"
        label="ZIP code"
        inputMode="numeric"
        hint={hint === null ? undefined : <span className="font-medium text-warn">{hint}</span>}
        value={draft.postalCode}
        error={error('venue.postalCode')}
        onChange={(event) => set({ postalCode: event.target.value })}
      />
    </div>
  );
}

export function WishFields({ draft, set, error }: DraftProps) {
  return (
    <div className="grid gap-3">
      <TextField
        label="Gratuity in percent"
        optional
        inputMode="decimal"
        className="max-w-60"
        value={draft.gratuityPercent}
        error={error('gratuityPercent')}
        onChange={(event) => set({ gratuityPercent: event.target.value })}
      />
      <TextareaField
        label="Requests"
        optional
        maxLength={1000}
        value={draft.requests}
        error={error('requests')}
        onChange={(event) => set({ requests: event.target.value })}
      />
      <TextareaField
        label="Dietary notes"
        optional
        maxLength={1000}
        value={draft.dietaryNotes}
        error={error('dietaryNotes')}
        onChange={(event) => set({ dietaryNotes: event.target.value })}
      />
    </div>
  );
}
