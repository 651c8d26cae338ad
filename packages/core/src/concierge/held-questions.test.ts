/** Right after a date is held: what hosts ask of it and want of it is answered from the hold. */
import { describe, expect, it } from 'vitest';
import { playBacked, withConcierge } from '../../../../tests/support/backed-talk.ts';
import { SIGNATURE, payDeposit } from '../../../../tests/support/journey.ts';
import type { TestPlatform } from '../../../../tests/support/platform.ts';
import { recogniseHoldLink, releaseHold, signAgreement } from '../booking/index.ts';
import { DialogueState } from '../dialogue/index.ts';

let t: TestPlatform;
withConcierge((opened) => (t = opened), { articles: true });

let day = Temporal.PlainDate.from('2027-06-01');
/** A date is held first; then these lines are said. */
const afterHold = async (...lines: string[]) => {
  day = day.add({ days: 1 });
  const wish = `Book me for ${day.month}/${day.day} at 6, 12 adults, 88 Oak Street Fremont 94538`;
  const dialogue = await playBacked(t, [
    `${wish}, Sam Tran 510-555-0${100 + day.dayOfYear} sam${day.dayOfYear}@host.example`,
    'yes',
    ...lines,
  ]);
  const { hold } = dialogue.state;
  expect(hold).not.toBeNull();
  for (const { state } of dialogue.turns.slice(1)) expect(state).toMatchObject({ hold, booking: false, lost: 0 });
  return { ...dialogue, link: expect.objectContaining({ url: hold?.signingUrl }), hold };
};

describe('what is held is told', () => {
  it.each([
    'what did you book for me?',
    'is it confirmed?',
    "what's my confirmation number",
    '¿qué reservó?',
    'what address do you have?',
  ])('%s', async (question) => {
    const { last, link, hold } = await afterHold(question);
    expect(last.draft.text).toContain(hold?.code);
    expect(last.draft.text).toMatch(/6:00 [Pp][Mm], 12 adult(?:s|os)[^]*88 Oak Street[^]*\$100/);
    // Nothing is confirmed before it is signed and paid.
    expect(last.draft.text).toMatch(/once you have signed and paid|cuando haya firmado y pagado/);
    expect(last.draft.actions).toContainEqual(link);
  });

  it.each([
    "what's the total again?",
    'how much is the deposit again',
    'do i have to pay the full amount now',
    '¿cuánto es el depósito?',
  ])('%s', async (question) => {
    // 12 × $55 = $660, and 8.25 % of it is $54.45 of tax.
    expect((await afterHold(question)).last.draft.text).toMatch(/\$714\.45[^]*\$100/);
  });
});

describe('until when it is to be signed and paid', () => {
  it.each([
    'when do i have to pay by?',
    'how long do i have',
    'when does the hold expire?',
    'what is the deadline to sign',
    '¿cuándo tengo que pagar?',
  ])('%s', async (question) => {
    const { last, link } = await afterHold(question);
    expect(last.draft.text).toMatch(/12:00 [Pp][Mm]\b[^]*\b4 (?:hours|horas)[^]*\$100/);
    expect(last.draft.actions).toContainEqual(link);
    expect(last.draft.sources).toEqual([]);
  });

  it('what is paid on the day has its own rule', async () => {
    const { last } = await afterHold('when is the rest of the bill due?');
    expect(last.draft.text).not.toContain('Please sign');
  });
});

describe('its link', () => {
  it.each([
    ['resend the link', 'email'],
    ['can u text me the link', 'sms'],
    ['i never got the email', 'email'],
    ['send it to my email', 'email'],
    ['the link does not work', 'email'],
    ['¿me puede reenviar el enlace?', 'email'],
  ])('%s: it is shown, and sent once more after a yes', async (wish, channel) => {
    const { last, link, hold } = await afterHold(wish);
    expect(last.proposed).toMatchObject({ tool: 'send_signing_link', input: { token: hold?.token, channel } });
    expect(last.draft.actions).toContainEqual(link);
    expect(last.draft.gaps).toEqual([]);
  });
});

it('who did not agree to texts is offered the link by e-mail', async () => {
  const { last } = await afterHold('can u text me the link', 'yes', 'yes');
  expect(last.tools).toEqual(['send_signing_link']);
  expect((await afterHold('mándame el enlace por mensaje', 'sí')).last.proposed?.input).toMatchObject({
    channel: 'email',
  });
});

describe('what comes next', () => {
  it.each(['yes', 'ok great', 'book it', 'what happens next', 'how do i sign it', '¿y ahora qué?'])(
    '%s: to sign and to pay, and no other party begins',
    async (said) => {
      const { last, link } = await afterHold(said);
      expect(last.draft.text).toMatch(/(?:Please sign|Firme) MH-/);
      expect(last.draft.actions).toContainEqual(link);
    },
  );

  it.each(['i signed it', 'i paid', 'did you get it', 'ya pagué'])('%s: its page shows it', async (said) => {
    const { last, link } = await afterHold(said);
    expect(last.draft.text).toMatch(/shows whether it is signed|muestra si está firmada/);
    expect(last.draft.actions).toContainEqual(link);
  });

  it('how else one pays, when the chef comes and who it is, by the rules for everybody', async () => {
    const cited = async (asked: string) => (await afterHold(asked)).last.draft.sources.map(({ ref }) => ref);
    expect(await cited('can i pay with zelle')).toEqual(['zelle-and-venmo']);
    expect(await cited('when does the chef come')).toEqual(['arrival-and-cleanup']);
    expect(await cited('who is my chef')).toEqual(['requesting-a-chef']);
  });
});

describe('nothing of it is changed here, and nothing wished for is lost', () => {
  it.each([
    ['wait, wrong date, should be april 11', 'on its page'],
    ['can you do 7pm instead', 'on its page'],
    ['can i add 2 kids', 'on its page'],
    ['hm, 13 adults actually', 'on its page'],
    ['somos 14 ahora', 'en su página'],
    ['gate code is 4411', 'by a person of our team'],
    ['la fecha está mal, es el 11 de abril', 'en su página'],
    ['I need to change the address', 'by a person of our team'],
    ['my email is wrong, its sam2@host.example', 'by a person of our team'],
    ['necesito cambiar la dirección', 'una persona de nuestro equipo'],
  ])('%s: who changes it, and a person is offered', async (wish, who) => {
    const dialogue = await afterHold(wish);
    expect(dialogue.last.draft.text).toContain(who);
    expect(dialogue.state).toMatchObject({ awaiting: 'person', openQuestion: wish, quote: null });
    expect(dialogue.state.wanted.party).toBeNull();
  });

  it('their e-mail stays the one the hold was made with', async () => {
    const { state, turns } = await afterHold('my email is wrong, its sam2@host.example');
    expect(state.contact.email).toBe(turns[1]?.state.contact.email);
  });

  it.each([
    'actually cancel that',
    "nevermind i don't want it anymore",
    'i changed my mind, release the date',
    'ya no la quiero',
  ])('%s: it costs nothing, and its page gives it back', async (wish) => {
    const { last, link } = await afterHold(wish);
    expect(last.draft.text).toMatch(/costs you nothing|no le cuesta nada/);
    expect(last.draft.actions).toContainEqual(link);
  });

  it('an allergy is declared at signing', async () => {
    const { last, link } = await afterHold('someone is allergic to shrimp');
    expect(last.draft.text).toMatch(/never guarantee[^]*when you sign/);
    expect(last.draft.actions).toContainEqual(link);
  });

  it('a rule for everybody is told as before', async () => {
    const { last } = await afterHold('do you bring tables?');
    expect(last.draft.sources).not.toEqual([]);
  });
});

describe('how it stands by now', () => {
  const heldBy = (state: unknown) => {
    const token = DialogueState.parse(state).hold?.token ?? '';
    return recogniseHoldLink(t.visitor(), token);
  };
  /** Held first; then this happens elsewhere, and the line is said. */
  const afterwards = async (line: string, happens: (link: ReturnType<typeof heldBy>) => Promise<unknown>) => {
    day = day.add({ days: 1 });
    const wish = `Book me for ${day.month}/${day.day} at 6, 12 adults, 88 Oak Street Fremont 94538`;
    const who = `Sam Tran 510-555-0${100 + day.dayOfYear} sam${day.dayOfYear}@host.example`;
    const meanwhile = async (said: string, state: unknown) => {
      if (said === line) await happens(heldBy(state));
    };
    return playBacked(t, [`${wish}, ${who}`, 'yes', line], { meanwhile });
  };
  const signs = ({ ctx, holdId }: ReturnType<typeof heldBy>) => signAgreement(ctx, { holdId, signature: SIGNATURE });
  const pays = async (link: ReturnType<typeof heldBy>) => {
    const hold = await signs(link);
    await payDeposit(t, { hold, holdId: link.holdId, host: link.ctx });
  };

  it.each([
    'is my booking confirmed?',
    'what did i book exactly',
    'i paid',
    'when is the deposit due?',
    '¿está confirmada?',
  ])('%s: once the deposit is in, it is confirmed', async (asked) => {
    const { last } = await afterwards(asked, pays);
    expect(last.draft.text).toMatch(
      /It is confirmed\.[^]*deposit has reached us|Está confirmada\.[^]*depósito nos llegó/,
    );
    expect(last.draft.text).not.toMatch(/once you have signed|is held for you/);
    expect(last.draft.actions).toContainEqual(expect.objectContaining({ url: expect.stringContaining('/manage/') }));
  });

  it.each(['i signed it', 'what happens next', 'is it confirmed?', 'when do i have to pay?'])(
    '%s: once it is signed, the deposit is what is missing',
    async (asked) => {
      const { last } = await afterwards(asked, signs);
      expect(last.draft.text).toMatch(/is signed\. Please pay the deposit of \$100 by .*2:00 PM/);
    },
  );

  it('given back, it is not held any more, and another may be put together', async () => {
    const { last, state } = await afterwards('is it confirmed?', ({ ctx, holdId }) => releaseHold(ctx, { holdId }));
    expect(last.draft.text).toContain('is not held any more');
    expect(state.hold).toBeNull();
  });
});
