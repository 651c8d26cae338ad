/** For a party that one of us quotes by hand: the host is kept as a lead, so that nobody forgets to call back. */
import { keepDeskLead } from '@myhibachi/api-client/calls';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { contactOf, partyOf, venueOf } from './booking-draft.ts';
import type { NewBooking } from './new-booking.ts';

/** Only what was filled in; an e-mail address or a phone number is enough. */
function leadOf(wish: NewBooking, quoteId: string) {
  const given = Object.entries(contactOf(wish)).filter(([, value]) => value.trim() !== '');
  const { adults, children } = partyOf(wish);
  return {
    contact: Object.fromEntries(given),
    quoteId,
    adults,
    children,
    eventDate: wish.date,
    venue: venueOf(wish),
    ...(wish.requests.trim() === '' ? {} : { message: wish.requests }),
  };
}

export function KeepLead({ wish, quoteId }: { readonly wish: NewBooking; readonly quoteId: string }) {
  const keeping = useMutation({
    mutationFn: (told: NewBooking) =>
      ask(keepDeskLead({ client: api, body: leadOf(told, quoteId), headers: onceOnly() })),
  });
  // What was kept or refused is about the words of then: whoever corrects them may press again.
  const isCurrent = keeping.variables === wish;
  const error = isCurrent ? keeping.error : null;
  if (isCurrent && keeping.isSuccess)
    return <Notice tone="good">Kept as a lead, with what was said and your name on the call.</Notice>;
  const reachable = wish.phone.trim() !== '' || wish.email.trim() !== '';
  const wrong = fieldError(error, 'contact.phone') ?? fieldError(error, 'contact.email');
  return (
    <div className="grid gap-2">
      {wrong === undefined ? <FormProblem error={error} /> : <Notice tone="bad">{wrong}</Notice>}
      <Button busy={keeping.isPending} disabled={!reachable} onClick={() => keeping.mutate(wish)}>
        Keep them as a lead
      </Button>
      {!reachable && <p className="text-xs text-faint">Under “Who books”, a phone number or an e-mail is enough.</p>}
    </div>
  );
}
