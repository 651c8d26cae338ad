/** How a refund goes back that its card did not take: asked of whoever agrees to it. */
import { SelectField } from '../../ui/select.tsx';

export type RefundWay = '' | 'card' | 'zelle' | 'venmo' | 'cash';

const WAYS: readonly { readonly value: RefundWay; readonly label: string }[] = [
  { value: '', label: 'Please choose' },
  { value: 'card', label: 'By card, once more' },
  { value: 'zelle', label: 'By hand, with Zelle' },
  { value: 'venmo', label: 'By hand, with Venmo' },
  { value: 'cash', label: 'By hand, in cash' },
];

interface Props {
  readonly way: RefundWay;
  readonly error: string | undefined;
  readonly onWay: (way: RefundWay) => void;
}

export function RefundWayField({ way, error, onWay }: Props) {
  return (
    <SelectField
      label="How does it go back?"
      required
      hint="The card it came from has refused a refund. A large sum that goes by hand is sent, and written down as sent, by somebody else than you."
      choices={WAYS}
      value={way}
      error={error}
      onValue={(value) => onWay(WAYS.find((choice) => choice.value === value)?.value ?? '')}
    />
  );
}
