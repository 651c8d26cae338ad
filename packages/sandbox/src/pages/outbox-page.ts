import type { OutboxMessage } from '../outbox.ts';
import { html, page, type Html } from './html.ts';

/** Every captured mail and text, newest first, and a form to answer as a phone. */
export function outboxPage(base: string, messages: readonly OutboxMessage[], to: string, sent: boolean): string {
  return page(
    base,
    'Outbox',
    html`<h1>Messages that would have been sent</h1>
      <form class="card row" method="get" action="${base}">
        <div>
          <label for="to">Recipient (whole address or number)</label
          ><input id="to" name="to" value="${to}" autocomplete="off" />
        </div>
        <button type="submit">Show</button>
        ${to === '' ? null : html`<a href="${base}">Show everything</a>`}
      </form>
      ${sent ? html`<p class="alert" role="status">It was sent to the server.</p>` : null}
      ${messages.length === 0 ? emptyState(to) : messages.map((message) => messageCard(base, message))}
      <details class="card">
        <summary>Answer as a phone</summary>
        <form method="post" action="${base}/reply">
          <label for="from">Phone number, with country code</label>
          <input
            id="from"
            name="from"
            required
            pattern="\\+[0-9]{8,15}"
            placeholder="+14155550123"
            value="${/^\+\d+$/.test(to) ? to : ''}"
          />
          <label for="body">Text</label>
          <textarea id="body" name="body" rows="3" required maxlength="1600"></textarea>
          <button type="submit">Send to the company</button>
        </form>
      </details>
      <details class="card">
        <summary>Write an e-mail</summary>
        <form method="post" action="${base}/mail">
          <label for="mail-from">E-mail address it comes from</label>
          <input id="mail-from" name="from" type="email" required value="${to.includes('@') ? to : ''}" />
          <label for="mail-subject">Subject</label>
          <input id="mail-subject" name="subject" maxlength="200" />
          <label for="mail-text">Text</label>
          <textarea id="mail-text" name="text" rows="4" required maxlength="20000"></textarea>
          <button type="submit">Send to the company</button>
        </form>
      </details>`,
  );
}

function emptyState(to: string): Html {
  return to === ''
    ? html`<div class="card empty">
        <h2>Nothing yet</h2>
        <p>Ask for a quote or book a party: each e-mail and text appears here.</p>
      </div>`
    : html`<div class="card empty">
        <h2>Nothing for ${to}</h2>
        <p>The filter wants the whole address or number.</p>
      </div>`;
}

function messageCard(base: string, message: OutboxMessage): Html {
  return html`<article class="card" id="${message.id}">
    <p class="soft">
      <span class="badge">${kindOf(message)}</span
      >${message.status === undefined ? null : html`<span class="badge">${message.status}</span>`}
      ${message.copies > 1 ? html`<span class="badge">arrived ${message.copies} times</span>` : null}
      <time datetime="${message.sentAt}">${readable(message.sentAt)}</time>
    </p>
    ${message.subject === undefined ? null : html`<h2>${message.subject === '' ? '(no subject)' : message.subject}</h2>`}
    <p class="soft">
      From ${message.from}<br />To <a href="${base}?to=${encodeURIComponent(message.to)}">${message.to}</a>
    </p>
    ${message.channel === 'sms' ? html`<p class="text">${message.text}</p>` : mailBody(base, message)}
    ${attachmentList(base, message)} ${message.channel === 'email' ? answerForm(base, message) : null}
  </article>`;
}

function mailBody(base: string, message: OutboxMessage): Html {
  const text = html`<details ${message.html === undefined ? html`open` : null}>
    <summary>Plain text</summary>
    <pre class="text">${message.text}</pre>
  </details>`;
  if (message.html === undefined) return text;
  return html`<details open>
      <summary>As it looks</summary>
      <iframe
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        loading="lazy"
        title="${message.subject ?? 'E-mail'}"
        src="${base}/messages/${message.id}/body"
      ></iframe>
    </details>
    ${text}`;
}

function answerForm(base: string, { id }: OutboxMessage): Html {
  return html`<details>
    <summary>Answer this e-mail</summary>
    <form method="post" action="${base}/messages/${id}/answer">
      <label for="text-${id}">Text</label>
      <textarea id="text-${id}" name="text" rows="3" maxlength="20000"></textarea>
      <button type="submit" name="as" value="host">Answer as the host</button>
      <button type="submit" name="as" value="away">Answer as an absence note</button>
      <button type="submit" name="as" value="bounce">Send it back: no such mailbox</button>
    </form>
  </details>`;
}

function attachmentList(base: string, { attachments = [], mediaUrls = [] }: OutboxMessage): Html | null {
  if (attachments.length + mediaUrls.length === 0) return null;
  const media = mediaUrls.map((url) => html`<li><a href="${url}">${url}</a></li>`);
  const items = attachments.map(
    ({ filename, contentType, size, path }) =>
      html`<li><a href="${base}${path}" download>${filename}</a> (${contentType}, ${size} bytes)</li>`,
  );
  return html`<p class="soft">Attachments</p>
    <ul>
      ${items} ${media}
    </ul>`;
}

function readable(instant: string): string {
  return (
    Temporal.Instant.from(instant).toLocaleString('en-US', {
      dateStyle: 'medium',
      timeStyle: 'medium',
      timeZone: 'UTC',
    }) + ' UTC'
  );
}

function kindOf({ channel, direction }: OutboxMessage): string {
  if (channel === 'email') return 'E-mail';
  return direction === 'inbound' ? 'Text received' : 'Text';
}
