import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageFacts } from './facts.ts';
import { renderMessage } from './render-message.ts';
import { SMS_LIMIT } from './render-sms.ts';
import { TEMPLATES, isTemplateName, type TemplateName } from './templates/index.ts';
import { SAMPLE_FACTS } from './sample-facts.ts';

const NAMES = Object.keys(TEMPLATES).filter(isTemplateName);
/** GSM 03.38, the alphabet a text message carries without halving its length. */
const GSM = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;

function emailOf(name: TemplateName, facts: MessageFacts = SAMPLE_FACTS) {
  const message = renderMessage(name, 'email', facts);
  return message.channel === 'email' ? message : expect.unreachable('an e-mail was asked for');
}

function smsOf(name: TemplateName, facts: MessageFacts = SAMPLE_FACTS): string {
  const message = renderMessage(name, 'sms', facts);
  return message.channel === 'sms' ? message.body : expect.unreachable('a text was asked for');
}

describe.each(NAMES)('%s', (name) => {
  it('leaves nothing unfilled, in HTML and in text', () => {
    const { subject, html, text } = emailOf(name);
    for (const part of [subject, html, text]) expect(part).not.toMatch(/undefined|NaN|\[object|null/);
    expect(subject.length).toBeLessThan(100);
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).toContain(SAMPLE_FACTS.company.postalAddress);
    expect(text).toContain(SAMPLE_FACTS.company.postalAddress);
  });

  it('fits two plain segments as a text, says who writes and how to stop', () => {
    const company = { ...SAMPLE_FACTS.company, name: 'The Very Long Name of a Hibachi Company of Northern California' };
    for (const facts of [SAMPLE_FACTS, { ...SAMPLE_FACTS, company, sandbox: true }]) {
      const body = smsOf(name, facts);
      expect(body.length).toBeLessThanOrEqual(SMS_LIMIT);
      expect(body).toMatch(GSM);
      expect(body).toContain(facts.company.name.slice(0, 32));
    }
  });

  it('cannot be broken by anything a person types', () => {
    const bad = '<img src=x onerror=alert(1)>"\'&\u202e\r\nBcc: x@y.example\u0000';
    const facts: MessageFacts = {
      ...SAMPLE_FACTS,
      firstName: bad,
      rule: bad,
      changes: [bad],
      notes: [bad],
      lines: [{ label: bad, amountCents: 1 }],
      party: { ...SAMPLE_FACTS.party, place: bad },
      alert: { subject: bad, body: bad },
      link: 'javascript:alert(1)',
      company: { ...SAMPLE_FACTS.company, name: bad },
    };
    const { subject, html } = emailOf(name, facts);
    expect(html).not.toMatch(/<img|href="javascript|\u202e/);
    expect(html).not.toContain(String.fromCodePoint(0));
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it('says that a trial is one', () => {
    expect(emailOf(name, { ...SAMPLE_FACTS, sandbox: true }).subject).toMatch(/^\[Sandbox\] /);
    expect(smsOf(name, { ...SAMPLE_FACTS, sandbox: true })).toMatch(/^\[Sandbox\] /);
  });
});

const SERVICE_TEXTS = NAMES.filter((name) => name !== 'staff_alert' && name !== 'conversation_reply');

it.each(SERVICE_TEXTS)('%s tells the reader of a text how to stop', (name) => {
  expect(smsOf(name)).toMatch(/STOP/);
});

it('refuses to send a message that lacks a fact, naming it', () => {
  const { deadline: _deadline, ...incomplete } = SAMPLE_FACTS;
  expect(() => renderMessage('hold_placed', 'email', incomplete)).toThrow(
    expect.objectContaining({ code: 'internal', reason: expect.stringContaining('deadline') }),
  );
});

it('says nothing is due when nothing is, and names the refund and its rule', () => {
  expect(emailOf('payment_received', { ...SAMPLE_FACTS, dueCents: 0 }).text).toContain('All paid');
  const { text } = emailOf('booking_cancelled');
  expect(text).toContain('Comes back to you: $100.00');
  expect(text).toContain(SAMPLE_FACTS.rule);
});

it('never lets markup through, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (firstName) => {
      const plain = emailOf('hold_placed', { ...SAMPLE_FACTS, firstName: 'x' }).html.split('<').length;
      expect(emailOf('hold_placed', { ...SAMPLE_FACTS, firstName }).html.split('<')).toHaveLength(plain);
    }),
  );
});
