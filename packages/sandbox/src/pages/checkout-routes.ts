import type { FastifyInstance, FastifyReply } from 'fastify';
import type Stripe from 'stripe';
import type { CheckoutResult } from '../stripe/stripe-ledger.ts';
import { findTestCard } from '../stripe/test-cards.ts';
import { challengeForm, checkoutForm, closedPage } from './checkout-page.ts';
import { sendPage, type PagesConfig } from './send-page.ts';

type Session = Stripe.Checkout.Session;
type CheckoutRequest = { Params: { id: string }; Body: { card?: unknown; decision?: unknown } | null };

/** Stripe holds the browser back until the webhook was tried; a server that does not answer must not hold it for ever. */
const WAIT_FOR_WEBHOOK_MS = 5_000;

const UNKNOWN_CARD =
  'This is none of the sandbox’s cards. Use a number from the list below; real cards do nothing here.';

export function addCheckoutPages(app: FastifyInstance, { ledger, store, base }: PagesConfig): void {
  const missing = (reply: FastifyReply): FastifyReply =>
    sendPage(
      reply,
      404,
      closedPage(base, 'No such payment', 'This payment link is not known here. Ask for a new one.', null),
    );

  const show = (reply: FastifyReply, status: number, session: Session, problem: string | null): FastifyReply => {
    const details = store.findObject<{ description: string }>('intent_details', `details_${session.id}`);
    return sendPage(
      reply,
      status,
      checkoutForm(base, session, details?.description ?? '', problem),
      returnOrigins(session),
    );
  };

  const answer = async (
    reply: FastifyReply,
    session: Session,
    card: string,
    result: CheckoutResult,
  ): Promise<FastifyReply> => {
    switch (result.outcome) {
      case 'paid':
        await firstOf(result.told);
        return reply.redirect(successUrl(session), 303);
      case 'declined':
        return show(reply, 402, session, `${result.message} Nothing was charged. Try another card.`);
      case 'challenge':
        return sendPage(reply, 200, challengeForm(base, session, card), returnOrigins(session));
      case 'already_paid':
      case 'expired':
        return showClosed(reply, base, session, result.outcome);
    }
  };

  const pay = async (reply: FastifyReply, id: string, body: CheckoutRequest['Body'], decision?: 'approve' | 'deny') => {
    const session = ledger.findSession(id);
    if (session === null) return missing(reply);
    if (session.status !== 'open')
      return showClosed(reply, base, session, session.status === 'complete' ? 'already_paid' : 'expired');
    const card = findTestCard(typeof body?.card === 'string' ? body.card : '');
    if (card === null) return show(reply, 400, session, UNKNOWN_CARD);
    return answer(reply, session, card.number, ledger.pay(id, card, decision));
  };

  app.get<CheckoutRequest>('/checkout/:id', async ({ params }, reply) => {
    const session = ledger.findSession(params.id);
    if (session === null) return missing(reply);
    if (session.status === 'open') return show(reply, 200, session, null);
    return showClosed(reply, base, session, session.status === 'complete' ? 'already_paid' : 'expired', 200);
  });
  app.post<CheckoutRequest>('/checkout/:id', async ({ params, body }, reply) => pay(reply, params.id, body));
  app.post<CheckoutRequest>('/checkout/:id/authenticate', async ({ params, body }, reply) =>
    pay(reply, params.id, body, body?.decision === 'approve' ? 'approve' : 'deny'),
  );
}

function showClosed(
  reply: FastifyReply,
  base: string,
  session: Session,
  why: 'already_paid' | 'expired',
  status?: number,
): FastifyReply {
  if (why === 'already_paid') {
    const onward = { href: successUrl(session), label: 'Continue to your booking' };
    return sendPage(
      reply,
      status ?? 409,
      closedPage(base, 'Already paid', 'This payment went through before. Nothing was charged again.', onward),
    );
  }
  const back = session.cancel_url === null ? null : { href: session.cancel_url, label: 'Back to your booking' };
  return sendPage(
    reply,
    status ?? 410,
    closedPage(base, 'This payment link has expired', 'Nothing was charged. Ask for a new link to pay.', back),
  );
}

function successUrl(session: Session): string {
  return (session.success_url ?? '/').replaceAll('{CHECKOUT_SESSION_ID}', session.id);
}

/** Browsers hold the redirect after a form to the form's own policy, so the way back must be in it. */
function returnOrigins(session: Session): string[] {
  const origin = URL.parse(successUrl(session))?.origin;
  return origin === undefined ? [] : [origin];
}

async function firstOf(told: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, WAIT_FOR_WEBHOOK_MS);
  });
  await Promise.race([told, patience]);
  clearTimeout(timer);
}
