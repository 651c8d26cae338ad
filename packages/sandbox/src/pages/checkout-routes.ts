import type { FastifyInstance, FastifyReply } from 'fastify';
import type Stripe from 'stripe';
import { findTestCard } from '../stripe/test-cards.ts';
import { challengeForm, checkoutForm, closedPage } from './checkout-page.ts';
import { sendPage, type PagesConfig } from './send-page.ts';

type Session = Stripe.Checkout.Session;
type CheckoutRequest = { Params: { id: string }; Body: { card?: unknown; decision?: unknown } | null };

/** Stripe holds the browser back until the webhook was tried; a server that does not answer must not hold it for ever. */
const WAIT_FOR_WEBHOOK_MS = 5_000;

const UNKNOWN_CARD =
  'This is none of the sandbox’s cards. Use a number from the list below; real cards do nothing here.';

export function addCheckoutPages(app: FastifyInstance, config: PagesConfig): void {
  app.get<CheckoutRequest>('/checkout/:id', async ({ params }, reply) => {
    const session = config.ledger.findSession(params.id);
    if (session === null) return showMissing(reply, config.base);
    if (session.status === 'open') return showForm(reply, config, session, 200, null);
    return showClosed(reply, config.base, session, 200);
  });
  app.post<CheckoutRequest>('/checkout/:id', async ({ params, body }, reply) => pay(reply, config, params.id, body));
  app.post<CheckoutRequest>('/checkout/:id/authenticate', async ({ params, body }, reply) =>
    pay(reply, config, params.id, body, body?.decision === 'approve' ? 'approve' : 'deny'),
  );
}

async function pay(
  reply: FastifyReply,
  config: PagesConfig,
  id: string,
  body: CheckoutRequest['Body'],
  decision?: 'approve' | 'deny',
): Promise<FastifyReply> {
  const session = config.ledger.findSession(id);
  if (session === null) return showMissing(reply, config.base);
  if (session.status !== 'open') return showClosed(reply, config.base, session);
  const card = findTestCard(typeof body?.card === 'string' ? body.card : '');
  if (card === null) return showForm(reply, config, session, 400, UNKNOWN_CARD);
  const result = config.ledger.pay(id, card, decision);
  switch (result.outcome) {
    case 'paid':
      await firstOf(result.told);
      return reply.redirect(successUrl(session), 303);
    case 'declined':
      return showForm(reply, config, session, 402, `${result.message} Nothing was charged. Try another card.`);
    case 'challenge':
      return sendPage(reply, 200, challengeForm(config.base, session, card.number), returnOrigins(session));
    case 'already_paid':
    case 'expired':
      return showClosed(reply, config.base, session);
  }
}

function showForm(
  reply: FastifyReply,
  { store, base }: PagesConfig,
  session: Session,
  status: number,
  problem: string | null,
): FastifyReply {
  const details = store.findObject<{ description: string }>('intent_details', `details_${session.id}`);
  return sendPage(
    reply,
    status,
    checkoutForm(base, session, details?.description ?? '', problem),
    returnOrigins(session),
  );
}

function showMissing(reply: FastifyReply, base: string): FastifyReply {
  const text = 'This payment link is not known here. Ask for a new one.';
  return sendPage(reply, 404, closedPage(base, 'No such payment', text, null));
}

/** Looking at a finished session is fine; trying to pay it once more is a conflict. */
function showClosed(reply: FastifyReply, base: string, session: Session, status?: number): FastifyReply {
  if (session.status === 'complete') {
    const onward = { href: successUrl(session), label: 'Continue to your booking' };
    const text = 'This payment went through before. Nothing was charged again.';
    return sendPage(reply, status ?? 409, closedPage(base, 'Already paid', text, onward));
  }
  const back = session.cancel_url === null ? null : { href: session.cancel_url, label: 'Back to your booking' };
  const text = 'Nothing was charged. Ask for a new link to pay.';
  return sendPage(reply, status ?? 410, closedPage(base, 'This payment link has expired', text, back));
}

function successUrl(session: Session): string {
  return (session.success_url ?? '/').replaceAll('{CHECKOUT_SESSION_ID}', session.id);
}

/** Browsers hold the redirect after a form to the form's own policy, so the way back must be in it. */
function returnOrigins(session: Session): string[] {
  const origin = URL.parse(successUrl(session))?.origin;
  return origin === undefined ? [] : [origin];
}

async function firstOf(told: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, WAIT_FOR_WEBHOOK_MS);
  });
  await Promise.race([told, patience]);
  clearTimeout(timer);
}
