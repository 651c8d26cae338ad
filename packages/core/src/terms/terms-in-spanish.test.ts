/** Terms by text for a host who texts in Spanish: asked, asked again, thanked and told in it, and the evidence says so. */
import { describe, expect, it } from 'vitest';
import { atDesk } from '../../../../tests/support/desk.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';
import { withTermsDesk, type TermsDesk } from '../../../../tests/support/terms-desk.ts';
import { askHosts, say, talk, texted } from '../../../../tests/support/texts.ts';

let desk: TermsDesk;
let t: TestPlatform;
withTermsDesk((opened) => {
  desk = opened;
  ({ t } = opened);
});

/** Booked by phone in English, by somebody who texts with us in Spanish. */
async function asked(): Promise<string> {
  await talk(t, desk.phone(), '¿Cuánto cuesta por adulto?');
  const bookingId = await desk.booked();
  await askHosts(t);
  return bookingId;
}

const lastText = () => texted(t, desk.phone()).at(-1) ?? '';

describe('a host who texts in Spanish', () => {
  it('is asked in it, answers in it, and is thanked in it, with the language beside the evidence', async () => {
    const bookingId = await asked();
    // Their booking is told of as well, in whichever order.
    expect(texted(t, desk.phone())).toContainEqual(
      expect.stringMatching(/sus términos del .* Para aceptar, responda ACEPTO hasta el /),
    );
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'asked', language: 'es' });
    await say(t, desk.phone(), 'Sí, acepto');
    expect(lastText()).toMatch(/^¡gracias! Los términos de MH-\w{6} quedan aceptados/);
    expect(await desk.newest(bookingId)).toMatchObject({
      status: 'agreed',
      language: 'es',
      replies: [{ text: 'Sí, acepto', verdict: 'agree', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect((await atDesk(t, bookingId)).agreement).not.toBeNull();
  });

  it('is asked once more after a mere “de acuerdo”, and told what a no means', async () => {
    const bookingId = await asked();
    await say(t, desk.phone(), 'De acuerdo');
    expect(lastText()).toMatch(/no quedo claro\. .* Responda ACEPTO, o NO\./);
    await say(t, desk.phone(), 'No acepto');
    expect(lastText()).toMatch(/^gracias por decirnos\. No se acepta nada/);
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'refused', language: 'es' });
  });

  it('is understood in English as well, and one who texts in English in Spanish', async () => {
    const bookingId = await asked();
    await say(t, desk.phone(), 'I AGREE');
    expect(await desk.newest(bookingId)).toMatchObject({ status: 'agreed' });
    desk.host += 1;
    const other = await desk.asked();
    expect(texted(t, desk.phone())).toContainEqual(expect.stringContaining('reply I AGREE by'));
    await say(t, desk.phone(), 'ACEPTO');
    expect(await desk.newest(other)).toMatchObject({ status: 'agreed', language: 'en' });
  });
});
