/** Hosts are written to in the language they said, or that we know of them; a stranger changes it for nobody. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { holdRequest, openStation, quoteFor, runJobs } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { paymentInstructions } from '../billing/index.ts';
import { addressLanguage } from '../customers/index.ts';
import { cents, newId } from '../kernel/index.ts';
import { deliverMessage, receiveSms, type Language } from '../messaging/index.ts';
import { placeHold, resolveMessage } from './index.ts';

let t: TestPlatform;
let host = 0;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t, 6);
});
afterAll(() => t.close());

async function held(date: string, contact: { readonly email?: string; readonly language?: Language }) {
  host += 1;
  const wish = holdRequest(await quoteFor(t), { date, host });
  const request = { ...wish, contact: { ...wish.contact, ...contact } };
  await placeHold(t.visitor(), { ...request, smsConsent: true });
  await runJobs(t, { messages: true });
  const [mail] = t.sandbox.outbox({ to: request.contact.email });
  return { ...request.contact, phone: `+1${request.contact.phone}`, mail };
}

const known = (email: string) => addressLanguage(t.system(), { channel: 'email', address: email });

it('a hold placed in Spanish is answered in Spanish, by e-mail and by text', async () => {
  const { mail, phone, email } = await held('2027-05-15', { language: 'es' });
  expect(mail?.subject).toContain('Su fiesta hibachi del sábado, 15 de mayo está apartada');
  expect(mail?.html).toContain('<html lang="es">');
  expect(mail?.text).toContain('Cuándo: sábado, 15 de mayo de 2027 a las 6:00 pm');
  const [text] = t.sandbox.outbox({ to: phone });
  expect(text?.text).toMatch(/su fiesta del sab 15 may .* Firme: http.* Responda STOP para/);
  expect(await known(email)).toBe('es');
});

it('one that says nothing is answered in English', async () => {
  const { mail, email } = await held('2027-05-16', {});
  expect(mail?.subject).toContain('Your hibachi party on');
  expect(mail?.html).toContain('<html lang="en">');
  expect(await known(email)).toBeNull();
});

it('whoever we know to read Spanish hears it again, and a hold by their address changes what we know for nobody', async () => {
  const email = 'known@mail.example';
  await held('2027-05-17', { email, language: 'es' });
  const again = await held('2027-05-18', { email });
  expect(again.mail?.subject).toContain('Su fiesta hibachi');
  const other = await held('2027-05-19', { email, language: 'en' });
  expect(other.mail?.subject).toContain('Your hibachi party on');
  expect(await known(email)).toBe('es');
});

it('HELP and STOP are answered in the language of the phone', async () => {
  const { phone } = await held('2027-05-20', { language: 'es' });
  const says = async (from: string, body: string) => {
    await t.takeJobs('message.deliver');
    const webhook = t.as({ kind: 'webhook', provider: 'twilio' });
    await receiveSms(webhook, { from, body, providerMessageId: newId() });
    const [job] = await t.takeJobs<{ messageId: string }>('message.deliver');
    await deliverMessage(t.system(), { messageId: job?.messageId ?? '' }, resolveMessage);
    return t.sandbox.outbox({ to: from })[0]?.text;
  };
  expect(await says(phone, 'HELP')).toContain('para ayuda con su fiesta llame');
  expect(await says(phone, 'STOP')).toContain('no le enviaremos mas mensajes');
  expect(await says('+15105559876', 'HELP')).toContain('for help with your party');
});

it.each([
  ['en', 'Send $100.00 by Zelle to ', 'Write MH-7K3PXQ in the note'],
  ['es', 'Envíe $100.00 por Zelle a ', 'Escriba MH-7K3PXQ en la nota'],
] as const)('says in %s where a Zelle payment goes', async (language, send, write) => {
  const wish = { amountCents: cents(10_000), language };
  const { lines } = await paymentInstructions(t.system(), 'zelle', 'MH-7K3PXQ', wish);
  expect(lines[0]).toContain(send);
  expect(lines[1]).toContain(write);
});
