/** What a mail is, who vouches for its sender, and what in it is new: from bytes as they stand on the wire. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MailUnreadable, readMail } from './index.ts';

const SERVER = 'mx.myhibachi.example';

function wire(headers: Readonly<Record<string, string>>, body = 'Hello', from = 'Jordan Lee <Jordan@Host.example>') {
  const standard = {
    From: from,
    To: 'hello@myhibachi.example',
    Subject: 'Party',
    'Message-ID': '<a1@host.example>',
    'Content-Type': 'text/plain; charset=utf-8',
  };
  const lines = Object.entries({ ...standard, ...headers }).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

const read = (headers: Readonly<Record<string, string>>, body?: string, from?: string) =>
  readMail(wire(headers, body, from), SERVER);

describe('the new words of a mail', () => {
  it.each([
    [
      'a quote with its introduction',
      'Yes, 6 PM works.\n\nOn Tue, Apr 13, 2027 at 10:00 AM My Hibachi <hello@myhibachi.example> wrote:\n> Does 6 PM work?\n> Thanks',
      'Yes, 6 PM works.',
    ],
    [
      'an introduction over two lines',
      'Fine.\n\nOn Tue, Apr 13, 2027 at 10:00 AM\nMy Hibachi <h@x.example> wrote:\n\n> old',
      'Fine.',
    ],
    [
      'Outlook',
      'Please add 2 kids.\n\n________________________________\nFrom: My Hibachi\nSent: Tuesday\nTo: Jordan\nSubject: Re: Party\n\nold words',
      'Please add 2 kids.',
    ],
    [
      'Spanish',
      'Sí, gracias.\n\nEl mar, 13 abr 2027 a las 10:00, My Hibachi (<h@x.example>) escribió:\n> viejo',
      'Sí, gracias.',
    ],
    ['a signature', 'See you then!\n\n-- \nJordan Lee\n510-555-0100', 'See you then!'],
    ['a phone', 'OK\n\nSent from my iPhone', 'OK'],
    ['nothing but words', 'First.\n\nSecond.', 'First.\n\nSecond.'],
    ['only a quote', '> everything is quoted', '> everything is quoted'],
  ])('without %s', async (_what, body, words) => {
    expect((await read({}, body.replaceAll('\n', '\r\n'))).text).toBe(words);
  });

  it('of HTML alone are its text, without what is quoted and without pictures and scripts', async () => {
    const html = `<html><head><style>p{color:red}</style></head><body><p>We are <b>12 adults</b>.</p><p>Best<br>Jordan</p>
      <img src="https://x.example/pixel.gif" alt="pixel"><script>alert(1)</script>
      <div class="gmail_quote"><div>On Tuesday we wrote:</div><blockquote>old words</blockquote></div></body></html>`;
    const mail = await read({ 'Content-Type': 'text/html; charset=utf-8' }, html);
    expect(mail.text).toContain('We are 12 adults.');
    expect(mail.text).not.toMatch(/old words|alert|pixel|color/);
  });

  it('stay bounded, however big and strange the mail is', async () => {
    const strange = ['a', '> ', '\n', 'On ', '_', '-', ' \n', 'From: ', 'wrote:\n', '*'];
    for (const piece of strange) {
      const body = piece.repeat(400_000 / piece.length);
      expect((await read({}, body)).text.length).toBeLessThanOrEqual(16_000);
      expect((await read({ 'Content-Type': 'text/html' }, `<p>${body}`)).text.length).toBeLessThanOrEqual(16_000);
    }
    // A run of blanks within a row: minutes of work for a pattern that looks for the end of it from every blank.
    expect((await read({}, `a${' '.repeat(190_000)}b`)).text.length).toBeLessThanOrEqual(16_000);
  });

  it('stand also below a long quote', async () => {
    const quote = '> what was said before\n'.repeat(5_000);
    expect((await read({}, `${quote}\nYes, please.`)).text).toBe('Yes, please.');
  });

  it('lose what is invisible and turns text around', async () => {
    expect((await read({}, 'a\u202eb\u0000c\u200bd')).text).toBe('abcd');
  });
});

describe('what kind of mail it is', () => {
  it.each([
    [{}, 'person'],
    [{ 'Auto-Submitted': 'no' }, 'person'],
    [{ 'Auto-Submitted': 'auto-replied' }, 'auto_reply'],
    [{ 'Auto-Submitted': 'auto-replied; vacation' }, 'auto_reply'],
    [{ 'X-Autoreply': 'yes' }, 'auto_reply'],
    [{ 'X-Autorespond': 'Party' }, 'auto_reply'],
    [{ Precedence: 'auto_reply' }, 'auto_reply'],
    [{ Subject: 'Out of Office: Party' }, 'auto_reply'],
    [{ Subject: 'Automatic reply: Party' }, 'auto_reply'],
    [{ Subject: 'Respuesta automática: fiesta' }, 'auto_reply'],
    [{ Subject: 'Is your office out of town?' }, 'person'],
    [{ 'Auto-Submitted': 'auto-generated' }, 'bulk'],
    [{ Precedence: 'bulk' }, 'bulk'],
    [{ Precedence: 'List' }, 'bulk'],
    [{ 'List-Id': '<parties.lists.example>' }, 'bulk'],
    [{ 'List-Unsubscribe': '<https://x.example/u>' }, 'bulk'],
    [{ 'Return-Path': '<>' }, 'bulk'],
    [{ From: 'no-reply@shop.example' }, 'bulk'],
    [{ From: 'MAILER-DAEMON@mx.example' }, 'bulk'],
    [{ From: 'norepinephrine@host.example' }, 'person'],
  ])('%o is %s', async (headers, kind) => {
    expect((await read(headers)).kind).toBe(kind);
  });
});

function report(status: string, returned = 'Message-ID: <m1@myhibachi.example>\r\nSubject: Hi') {
  const parts = [
    ['text/plain', 'It did not arrive.'],
    ['message/delivery-status', status],
    ['text/rfc822-headers', returned],
  ].map(([type = '', text = '']) => `--b\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`);
  const type = { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b' };
  return read({ ...type, From: 'MAILER-DAEMON@mx.example' }, `${parts.join('')}--b--\r\n`);
}

describe('a report of a mail server', () => {
  it('says which mail, whom it did not reach and why', async () => {
    const { kind, bounce } = await report(
      'Reporting-MTA: dns; mx.example\r\n\r\nOriginal-Recipient: rfc822;Jordan@Host.example\r\nFinal-Recipient: rfc822;j@elsewhere.example\r\nAction: failed\r\nStatus: 5.1.1 (no such user)\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n  nobody here',
    );
    expect(kind).toBe('bounce');
    expect(bounce).toEqual({
      mailId: 'm1@myhibachi.example',
      recipient: 'jordan@host.example',
      code: '5.1.1',
      failed: true,
    });
  });

  it('about a delay is no end', async () => {
    const { bounce } = await report(
      'Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\nAction: delayed\r\nStatus: 4.4.1',
    );
    expect(bounce).toMatchObject({ failed: false, code: '4.4.1' });
  });

  it('without the mail itself is found by the id we gave its envelope', async () => {
    const { bounce } = await report(
      'Original-Envelope-Id: m2@myhibachi.example\r\nReporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.2.2',
      'Subject: Hi',
    );
    expect(bounce).toMatchObject({ mailId: 'm2@myhibachi.example', code: '5.2.2' });
  });

  it('without a status tells nothing', async () => {
    expect((await report('Reporting-MTA: dns; x')).bounce).toBeNull();
  });
});

describe('the sender', () => {
  const results = (line: string) => read({ 'Authentication-Results': line });

  it.each([
    [`${SERVER}; dkim=pass header.d=host.example`, true],
    [`${SERVER} 1; spf=pass smtp.mailfrom=jordan@host.example`, true],
    [`${SERVER}; dmarc=pass (p=none; dis=none) header.from=host.example`, true],
    [`${SERVER}; dkim=fail header.d=host.example; spf=pass smtp.mailfrom=host.example`, true],
    [`${SERVER}; dkim=pass header.i=@host.example`, true],
    [`${SERVER}; dkim=pass header.d=evil.example`, false],
    [`${SERVER}; spf=pass smtp.mailfrom=evil.example`, false],
    [`${SERVER}; dkim=pass header.d=example`, false],
    [`${SERVER}; dkim=fail header.d=host.example`, false],
    [`${SERVER}; dkim=none (dkim=pass header.d=host.example)`, false],
    [`${SERVER}; dkim=none reason="; dkim=pass header.d=host.example"`, false],
    [`${SERVER}; none`, false],
    ['mx.evil.example; dkim=pass header.d=host.example', false],
    ['', false],
  ])('is vouched for by %j: %s', async (line, authentic) => {
    expect((await results(line)).authentic).toBe(authentic);
  });

  it('is proven by nothing where no server of ours is named', async () => {
    const mail = await readMail(wire({ 'Authentication-Results': `${SERVER}; dkim=pass header.d=host.example` }), null);
    expect(mail.authentic).toBe(false);
  });

  it('is believed by the topmost line of our server alone', async () => {
    const lines = `Authentication-Results: ${SERVER}; dkim=fail header.d=host.example\r\nAuthentication-Results: ${SERVER}; dkim=pass header.d=host.example\r\n`;
    const mail = await readMail(Buffer.concat([Buffer.from(lines), wire({})]), SERVER);
    expect(mail.authentic).toBe(false);
  });

  it('is nobody where there are two, or none', async () => {
    const two = Buffer.concat([Buffer.from('From: boss@host.example\r\n'), wire({})]);
    expect((await readMail(two, SERVER)).from).toBeNull();
    expect((await read({ From: 'undisclosed:;' })).from).toBeNull();
    expect((await read({ From: 'a@b.example, c@d.example' })).authentic).toBe(false);
  });
});

it('a mail is known by its Message-ID, and one without by its bytes', async () => {
  const raw = wire({ 'Message-ID': '' });
  expect((await read({})).mailId).toBe('a1@host.example');
  expect((await readMail(raw, null)).mailId).toBe((await readMail(raw, null)).mailId);
  expect((await readMail(raw, null)).mailId).not.toBe(
    (await readMail(wire({ 'Message-ID': '' }, 'Other'), null)).mailId,
  );
});

it('names the mails it answers, the nearest first, and everybody it went to', async () => {
  const mail = await read({
    'In-Reply-To': '<m3@x.example>',
    References: '<m1@x.example> <m2@x.example>\r\n <m3@x.example>',
    'Delivered-To': 'hello+c123@myhibachi.example',
    Cc: 'Kim <kim@host.example>',
  });
  expect(mail.refersTo).toEqual(['m3@x.example', 'm2@x.example', 'm1@x.example']);
  expect(mail.recipients).toEqual(['hello@myhibachi.example', 'kim@host.example', 'hello+c123@myhibachi.example']);
});

it('refuses what goes deeper than any mail does', async () => {
  const deep = Array.from(
    { length: 300 },
    (_, n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary=b${n + 1}\r\n\r\n`,
  );
  const raw = wire({ 'Content-Type': 'multipart/mixed; boundary=b0' }, deep.join(''));
  await expect(readMail(raw, null)).rejects.toThrow(MailUnreadable);
});

it('any bytes are read or refused, never more than that', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (raw) => {
      const mail = await readMail(raw, SERVER).catch((error: unknown) => error);
      expect(mail instanceof MailUnreadable || (typeof mail === 'object' && mail !== null && 'mailId' in mail)).toBe(
        true,
      );
    }),
    { numRuns: 200 },
  );
});
