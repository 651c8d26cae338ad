import { addDish, changeDish } from '@myhibachi/api-client/calls';
import type { Dish } from '@myhibachi/api-client/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/check-box.tsx';
import { SwitchField } from '../../ui/choice-controls.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField, TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import { useToast } from '../../ui/toast.tsx';
import { KINDS, type Kind } from './dish-kinds.ts';

const ALLERGENS = [
  'shellfish',
  'fish',
  'soy',
  'gluten',
  'sesame',
  'eggs',
  'dairy',
  'nuts',
  'sulfites',
  'other',
] as const satisfies readonly Dish['allergens'][number][];

interface Draft {
  readonly kind: Kind;
  readonly name: string;
  readonly description: string;
  readonly price: string;
  readonly allergens: readonly Dish['allergens'][number][];
  readonly vegetarian: boolean;
  readonly reason: string;
}

function draftOf(dish: Dish | null): Draft {
  if (dish === null) {
    return { kind: 'add_on', name: '', description: '', price: '', allergens: [], vegetarian: false, reason: '' };
  }
  const { kind, name, description, allergens, vegetarian } = dish;
  return { kind, name, description, price: '', allergens, vegetarian, reason: '' };
}

function save(dish: Dish | null, { kind, price, allergens, ...rest }: Draft): Promise<Dish> {
  const words = { ...rest, allergens: [...allergens] };
  if (dish !== null) {
    return ask(changeDish({ client: api, path: { slug: dish.slug }, body: { ...words, version: dish.version } }));
  }
  const priceCents = Math.round(Number(price === '' ? 0 : price) * 100);
  return ask(addDish({ client: api, body: { ...words, kind, priceCents }, headers: onceOnly() }));
}

interface PartProps {
  readonly draft: Draft;
  readonly put: (part: Partial<Draft>) => void;
  readonly error: unknown;
}

function NewDishFields({ draft, put, error }: PartProps) {
  const priced = draft.kind === 'upgrade' || draft.kind === 'add_on';
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        label="Kind"
        value={draft.kind}
        onValue={(kind) => put({ kind: kind as Kind })}
        choices={KINDS.map(({ kind, one }) => ({ value: kind, label: one }))}
      />
      {priced && (
        <TextField
          label="Price in dollars"
          inputMode="decimal"
          pattern="\d+(\.\d{1,2})?"
          required
          hint="A second person approves it before the dish can be offered."
          value={draft.price}
          error={fieldError(error, 'priceCents')}
          onChange={(event) => put({ price: event.target.value })}
        />
      )}
    </div>
  );
}

function Contents({ draft, put }: Omit<PartProps, 'error'>) {
  const toggle = (allergen: (typeof ALLERGENS)[number], chosen: boolean): void => {
    const others = draft.allergens.filter((name) => name !== allergen);
    put({ allergens: chosen ? [...others, allergen] : others });
  };
  return (
    <>
      <fieldset className="grid gap-2">
        <legend className="mb-2 text-sm font-medium">Allergens</legend>
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
          {ALLERGENS.map((allergen) => (
            <CheckboxField
              key={allergen}
              label={formatWord(allergen)}
              checked={draft.allergens.includes(allergen)}
              onChecked={(chosen) => toggle(allergen, chosen)}
            />
          ))}
        </div>
      </fieldset>
      <SwitchField label="Vegetarian" checked={draft.vegetarian} onChecked={(vegetarian) => put({ vegetarian })} />
    </>
  );
}

/** A new dish, or another name, description and contents of one there is; its price is changed on its own. */
export function DishForm({ dish, close }: { readonly dish: Dish | null; readonly close: () => void }) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(dish));
  const queries = useQueryClient();
  const toast = useToast();
  const saving = useMutation({
    mutationFn: () => save(dish, draft),
    onSuccess: ({ name }) => {
      toast({ text: dish === null ? `${name} is added, and not offered yet.` : `${name} is changed.` });
      close();
    },
    onSettled: () =>
      Promise.all(['menu_item', 'variable'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  const put = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate();
  };
  const text = (name: 'name' | 'description' | 'reason') => ({
    value: draft[name],
    required: true,
    error: fieldError(saving.error, name),
    onChange: (event: { target: { value: string } }) => put({ [name]: event.target.value }),
  });
  return (
    <Dialog open onOpen={close} place="side" title={dish === null ? 'New dish' : dish.name}>
      <form onSubmit={submit} className="grid gap-4">
        <FormProblem error={saving.error} fields={['name', 'description', 'priceCents', 'reason']} />
        {dish === null && <NewDishFields draft={draft} put={put} error={saving.error} />}
        <TextField label="Name" maxLength={80} {...text('name')} />
        <TextareaField label="Description" rows={3} maxLength={300} {...text('description')} />
        <Contents draft={draft} put={put} />
        <TextareaField
          label="Why"
          hint="10 to 500 characters"
          rows={2}
          minLength={10}
          maxLength={500}
          {...text('reason')}
        />
        <DialogActions>
          <Button variant="ghost" onClick={close}>
            Leave it
          </Button>
          <Button type="submit" variant="primary" busy={saving.isPending}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
