import { changeDishPrice, previewDishPrice } from '@myhibachi/api-client/calls';
import type { Dish } from '@myhibachi/api-client/shapes';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { formatCents } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { SwitchField } from '../../ui/choice-controls.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { EffectTable } from './effect-table.tsx';
import { draftOf, readDraft } from './variable-value.ts';

const MONEY = { type: 'money', unit: 'cents per portion' } as const;

function Effect({ dish, priceCents }: { readonly dish: Dish; readonly priceCents: number | null }) {
  const asked = useDeferredValue(priceCents);
  const effect = useQuery({
    queryKey: ['menu_item', 'preview', dish.slug, asked],
    enabled: asked !== null && asked !== dish.priceCents,
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: () =>
      ask(
        previewDishPrice({
          client: api,
          path: { slug: dish.slug },
          body: { priceCents: asked ?? 0 },
          headers: onceOnly(),
        }),
      ),
  });
  if (effect.isError) return <FormProblem error={effect.error} />;
  if (effect.data === undefined || priceCents === dish.priceCents)
    return <p className="text-sm text-faint">Type another price to see what parties would cost.</p>;
  return <EffectTable effect={effect.data} busy={effect.isFetching} />;
}

/** Asks for another price of a dish, with what it would mean beside it. */
export function DishPriceDialog({ dish, close }: { readonly dish: Dish; readonly close: () => void }) {
  const [text, setText] = useState(() => draftOf(MONEY, dish.priceCents));
  const [reason, setReason] = useState('');
  const [alone, setAlone] = useState(false);
  const mayActAlone = usePermission('variable.change');
  const queries = useQueryClient();
  const toast = useToast();
  const draft = readDraft(MONEY, text);
  const priceCents = draft.ok && typeof draft.value === 'number' ? draft.value : null;
  const saving = useMutation({
    mutationFn: () =>
      ask(
        changeDishPrice({
          client: api,
          path: { slug: dish.slug },
          body: { priceCents: priceCents ?? 0, reason, alone },
          headers: onceOnly(),
        }),
      ),
    onSuccess: ({ outcome }) => {
      toast({ text: outcome === 'applied' ? `${dish.name} has its new price.` : 'It waits for a second person.' });
      close();
    },
    onSettled: () =>
      Promise.all(['menu_item', 'variable'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (priceCents !== null) saving.mutate();
  };
  return (
    <Dialog
      open
      onOpen={close}
      wide
      title={`Price of ${dish.name}`}
      description={`Now ${formatCents(dish.priceCents)}`}
    >
      <form onSubmit={submit} className="grid gap-4">
        <FormProblem error={saving.error} fields={['priceCents', 'reason']} />
        <TextField
          label="New price"
          hint="In dollars, per portion"
          inputMode="decimal"
          value={text}
          error={draft.ok ? fieldError(saving.error, 'priceCents') : draft.says}
          onChange={(event) => setText(event.target.value)}
        />
        <ReasonField value={reason} onValue={setReason} error={saving.error} />
        <section aria-label="What it would mean" className="rounded-lg border border-line bg-sunken p-3">
          <Effect dish={dish} priceCents={priceCents} />
        </section>
        {mayActAlone && (
          <SwitchField
            label="Without a second person"
            hint="You may, as a super admin. The log says that you acted alone."
            checked={alone}
            onChecked={setAlone}
          />
        )}
        <DialogActions>
          <Button variant="ghost" onClick={close}>
            Leave it
          </Button>
          <Button type="submit" variant="primary" busy={saving.isPending} disabled={priceCents === null}>
            {alone ? 'Change it' : 'Ask for approval'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
