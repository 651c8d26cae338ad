import type Stripe from 'stripe';
import { TEST_CARDS } from '../stripe/test-cards.ts';
import { html, page, type Html } from './html.ts';

type Session = Stripe.Checkout.Session;

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

function amountOf(session: Session): string {
  return dollars.format((session.amount_total ?? 0) / 100);
}

/** The card form. `problem` says what went wrong the last time, next to the field it is about. */
export function checkoutForm(base: string, session: Session, description: string, problem: string | null): string {
  const back =
    session.cancel_url === null ? null : html`<p><a href="${session.cancel_url}">Go back without paying</a></p>`;
  return page(
    base,
    `Pay ${amountOf(session)}`,
    html`<div class="narrow">
      <form class="card" method="post" action="${base}/checkout/${session.id}">
        <h1>Pay for your booking</h1>
        <p class="soft">${description}</p>
        <p class="amount">${amountOf(session)}</p>
        ${session.customer_email === null ? null : html`<p class="soft">Receipt to ${session.customer_email}</p>`}
        ${cardField(problem)}
        <button class="wide" type="submit">Pay ${amountOf(session)}</button>
      </form>
      ${cardTable()} ${back}
    </div>`,
  );
}

function cardField(problem: string | null): Html {
  const described =
    problem === null ? html`aria-describedby="cards"` : html`aria-invalid="true" aria-describedby="problem cards"`;
  return html`<label for="card">Card number</label>
    <input
      id="card"
      name="card"
      inputmode="numeric"
      autocomplete="off"
      required
      maxlength="40"
      placeholder="4242 4242 4242 4242"
      ${described}
    />
    ${problem === null ? null : html`<p class="alert" id="problem" role="alert">${problem}</p>`}`;
}

function cardTable(): Html {
  const rows = TEST_CARDS.map(
    ({ number, label }) =>
      html`<tr>
        <td><code>${spaced(number)}</code></td>
        <td>${label}</td>
      </tr>`,
  );
  return html`<section class="card" id="cards">
    <h2>Cards to try</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

/** The bank's question (3-D Secure) in a form of its own. */
export function challengeForm(base: string, session: Session, card: string): string {
  return page(
    base,
    'Confirm with your bank',
    html`<div class="narrow">
      <form class="card" method="post" action="${base}/checkout/${session.id}/authenticate">
        <h1>Your bank asks: is it you?</h1>
        <p>3-D Secure check for a payment of <strong>${amountOf(session)}</strong>.</p>
        <input type="hidden" name="card" value="${card}" />
        <button class="wide" type="submit" name="decision" value="approve">Yes, approve it</button>
        <button class="wide quiet" type="submit" name="decision" value="deny">No, deny it</button>
      </form>
    </div>`,
  );
}

/** A page for a session that takes no money (any more). */
export function closedPage(
  base: string,
  title: string,
  text: string,
  link: { href: string; label: string } | null,
): string {
  const onward: Html | null = link === null ? null : html`<p><a href="${link.href}">${link.label}</a></p>`;
  return page(
    base,
    title,
    html`<div class="narrow card">
      <h1>${title}</h1>
      <p>${text}</p>
      ${onward}
    </div>`,
  );
}

function spaced(number: string): string {
  return number.replaceAll(/(.{4})(?=.)/g, '$1 ');
}
