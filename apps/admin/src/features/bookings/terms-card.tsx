/** Terms by text: whether the host was asked, what came back word for word, and asking again. */
import { askForTerms, getBookingTerms, withdrawTerms } from '@myhibachi/api-client/calls';
import type { BookingTerms } from '@myhibachi/api-client/shapes';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { isApiProblem } from '../../api/api-problem.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { countOf, formatFromNow, formatInstant, formatPhone } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Badge, Card, ErrorState, Notice, Skeleton, type Tone } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useDeskMutation, type DeskBooking } from './booking-queries.ts';

type Request = BookingTerms['requests'][number];
type Reply = Request['replies'][number];

const STATES: Readonly<Record<Request['status'], readonly [Tone, string, string]>> = {
  asked: ['info', 'Asked', 'Waits for the host’s reply.'],
  agreed: ['good', 'Agreed', 'The reply is the signed agreement.'],
  refused: ['bad', 'Refused', 'The booking stays as it is. Please get in touch with the host.'],
  unclear: ['warn', 'Unclear', 'Asked about and still not clear. Please get in touch with the host.'],
  expired: ['warn', 'No answer', 'The time to answer is over. The booking stays as it is.'],
  stopped: ['warn', 'Texts stopped', 'The host wants no more texts. Send the link to sign by e-mail, or call.'],
  signed: ['good', 'Signed on the page', 'The host signed on the page of the booking instead.'],
  withdrawn: ['plain', 'Taken back', 'A reply to it is no longer read as an answer.'],
};

/** The text that thanks a host for agreeing asks for allergies. */
const ALLERGIES: Readonly<Record<NonNullable<Request['allergies']>, string>> = {
  asked: 'Asked for allergies by text; no answer yet.',
  again: 'Asked for allergies by text, twice; no clear answer yet.',
  none: 'Asked for allergies by text: there are none.',
  declared: 'Asked for allergies by text: the answer is on the booking.',
  left: 'Asked for allergies by text, and it stayed unclear. Please ask the host.',
};

const VERDICTS = { agree: ['good', 'agrees'], refuse: ['bad', 'refuses'], unclear: ['warn', 'unclear'] } as const;

const REASONS: Readonly<Record<string, string>> = {
  clear_agreement: 'says it clearly',
  clear_refusal: 'says it clearly',
  negation: 'has a no in it',
  doubt: 'has a doubt in it',
  question: 'is a question',
  no_agreement: 'does not say that they agree',
  other_words: 'says other things too',
  odd_characters: 'has signs in it that may change its meaning',
  stop_word: 'has a word to stop texts in it',
  too_long: 'is too long to be sure',
  empty: 'is empty',
  which_booking: 'does not say which booking',
  other_matter: 'may answer something else we asked',
};

function Evidence({ reply, timeZone }: { readonly reply: Reply; readonly timeZone: string }) {
  const [tone, verdict] = VERDICTS[reply.verdict];
  return (
    <li className="grid gap-1 border-l-2 border-line pl-3 text-sm">
      <q className="break-words whitespace-pre-wrap">{reply.text}</q>
      <span className="flex flex-wrap items-center gap-x-2 text-xs text-soft">
        <Badge tone={tone}>{verdict}</Badge> {REASONS[reply.reason] ?? reply.reason}
      </span>
      <details className="text-xs text-soft">
        <summary className="cursor-pointer">Evidence</summary>
        <dl className="mt-1 grid gap-1 break-all">
          {[
            ['From', formatPhone(reply.phone)],
            ['Received', `${formatInstant(reply.receivedAt, timeZone)} (${reply.receivedAt})`],
            ['Message', reply.providerMessageId],
            ['Handed over by', reply.source ?? 'not known'],
            ['SHA-256', reply.sha256],
          ].map(([name, value]) => (
            <div key={name}>
              <dt className="inline font-medium">{name}: </dt>
              <dd className="inline font-mono">{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}

function OneRequest({ request, timeZone }: { readonly request: Request; readonly timeZone: string }) {
  const [tone, name, meaning] = STATES[request.status];
  const { delivery } = request;
  const stuck = delivery !== null && (delivery.status === 'failed' || delivery.status === 'skipped');
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <Badge tone={tone}>{name}</Badge>
        <span className="text-soft">
          asked {request.language === 'es' && 'in Spanish '}
          {formatFromNow(request.askedAt)}
        </span>
      </p>
      <p className="text-sm">{meaning}</p>
      {request.allergies !== null && <p className="text-sm">{ALLERGIES[request.allergies]}</p>}
      {request.status === 'asked' && (
        <p className="text-xs text-soft">
          Until {formatInstant(request.expiresAt, timeZone)}
          {request.reAsks > 0 && `; asked about an unclear reply ${countOf(request.reAsks, 'time')}`}
        </p>
      )}
      {request.status === 'asked' && stuck && (
        <Notice tone="warn">
          Our text did not arrive{delivery.outcome === null ? '' : `: ${delivery.outcome}`}. Please send the link to
          sign by e-mail, or call.
        </Notice>
      )}
      {request.replies.length > 0 && (
        <ul className="grid gap-2.5">
          {request.replies.map((reply) => (
            <Evidence key={reply.sha256} reply={reply} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </div>
  );
}

function termsQuery(id: string) {
  return queryOptions({
    queryKey: ['booking', 'terms', id],
    queryFn: () => ask(getBookingTerms({ client: api, path: { id } })),
    meta: { shows: ['message'] },
  });
}

function Actions({ booking, terms }: { readonly booking: DeskBooking; readonly terms: BookingTerms }) {
  const toast = useToast();
  const refused = (error: Error): void =>
    toast({ text: isApiProblem(error) ? (error.fields['channel'] ?? error.message) : error.message, tone: 'bad' });
  const again = useDeskMutation(() => ask(askForTerms({ client: api, path: { id: booking.id }, headers: onceOnly() })));
  const back = useDeskMutation(() => ask(withdrawTerms({ client: api, path: { id: booking.id } })));
  return (
    <>
      {terms.can.ask && (
        <Button
          size="small"
          busy={again.isPending}
          onClick={() =>
            again.mutate(undefined, {
              onSuccess: ({ left }) =>
                toast({ text: `The host is asked by text. It can be done ${countOf(left, 'more time')}.` }),
              onError: refused,
            })
          }
        >
          {terms.requests.length === 0 ? 'Ask by text' : 'Ask again'}
        </Button>
      )}
      {terms.can.withdraw && (
        <Button
          size="small"
          busy={back.isPending}
          onClick={() =>
            back.mutate(undefined, {
              onSuccess: () =>
                toast({
                  text: 'The request is taken back.',
                  ...(terms.can.ask ? { undo: () => again.mutateAsync(undefined) } : {}),
                }),
              onError: refused,
            })
          }
        >
          Take back
        </Button>
      )}
    </>
  );
}

function Requests({ terms, timeZone }: { readonly terms: BookingTerms; readonly timeZone: string }) {
  const [newest, ...earlier] = terms.requests;
  if (newest === undefined)
    return (
      <p className="text-sm text-soft">
        {terms.textsAllowed
          ? 'The host was not asked by text.'
          : 'The host did not agree to texts, so they sign on the page of their booking.'}
      </p>
    );
  return (
    <div className="grid gap-3">
      <OneRequest request={newest} timeZone={timeZone} />
      {earlier.length > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer text-soft">Asked before ({earlier.length})</summary>
          <div className="mt-3 grid gap-4">
            {earlier.map((request) => (
              <OneRequest key={request.id} request={request} timeZone={timeZone} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

/** Of bookings that have no hold: whoever held a slot on the site signed there. */
export function TermsCard({ booking }: { readonly booking: DeskBooking }) {
  const terms = useQuery(termsQuery(booking.id));
  return (
    <Card
      title="Terms by text"
      actions={terms.data === undefined ? undefined : <Actions booking={booking} terms={terms.data} />}
    >
      {terms.isPending && <Skeleton lines={2} />}
      {terms.isError && <ErrorState error={terms.error} retry={() => void terms.refetch()} />}
      {terms.data !== undefined && <Requests terms={terms.data} timeZone={booking.summary.timeZone} />}
    </Card>
  );
}
