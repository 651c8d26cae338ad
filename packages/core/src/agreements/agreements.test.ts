import { createHash, randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, withTransaction } from '../kernel/index.ts';
import { DEFINITIONS, getVariables, type Variables } from '../variables/index.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import {
  Policy,
  SHARED_GRILL,
  composeAgreement,
  freezePolicy,
  getSignedAgreement,
  kitchenActions,
  policyText,
  recordSignature,
  type Signing,
} from './index.ts';
import { readSignatureImage } from './read-signature-image.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  // This file is about agreements alone; the holds they belong to have tests of their own.
  await t.database.pool.query('alter table agreements drop constraint agreements_hold_id_fkey');
});
afterAll(() => t.close());

const ALL_TICKED = { terms: true, allergens: true, liability: true };

type OfHold = Extract<Signing, { holdId: string }>;

async function signing(over: Partial<OfHold> = {}): Promise<OfHold> {
  const policy = freezePolicy(await getVariables(t.system()));
  const composed = await composeAgreement(t.system(), {
    code: 'MH-7K3PXQ',
    date: '2027-05-15',
    start: '18:00',
    policy,
  });
  return {
    holdId: newId(),
    code: 'MH-7K3PXQ',
    composed,
    signer: { name: 'Jordan Lee', email: 'jordan@mail.example' },
    mark: { typedName: ' Jordan Lee ' },
    allergens: [{ allergen: 'shellfish', severity: 'severe', notes: 'my aunt' }],
    acknowledgements: ALL_TICKED,
    method: 'online',
    ...over,
  };
}

function sign(signature: Signing): Promise<string> {
  return withTransaction(t.visitor(), (tx) => recordSignature(tx, signature));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const PNG_HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function png(width: number, height: number, packed: Buffer, colourType = 6): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colourType], 8);
  return Buffer.concat([PNG_HEAD, chunk('IHDR', header), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]);
}

function drawing(width = 200, height = 60): Buffer {
  const pixels = Buffer.alloc(height * (1 + width * 4));
  for (let x = 0; x < width; x += 1) pixels[10 * (1 + width * 4) + 1 + x * 4 + 3] = 255;
  return png(width, height, deflateSync(pixels));
}

describe('the policy', () => {
  it('says the defaults word for word as the business settled them', async () => {
    expect(freezePolicy(await getVariables(t.system())).text).toEqual([
      'The deposit of $100.00 locks your date and is credited to your bill.',
      'You get the deposit back in full if you cancel 4 calendar days or more before the date of the event, counted by the calendar at the venue. If you cancel later, we keep it.',
      'If you cancel less than 24 hours before the start, or nobody is there to receive us, the whole food cost is due.',
      'You may move the party once free of charge if you ask at least 24 hours before the start. Asking later, or moving it more often, costs $200.00 each time. What you have paid stays with your booking and moves along.',
      'You can change the menu until 12 hours, the number of guests until 24 hours and dietary notes until 48 hours before the start.',
      'If we have to call the party off ourselves, or if wind above 25 mph or rain without a cover over the grill makes cooking unsafe, you may move it to another free slot at no charge.',
    ]);
  });

  it('survives being stored, and holds no figure that no variable gave it', async () => {
    const frozen = freezePolicy(await getVariables(t.system()));
    expect(Policy.parse(JSON.parse(JSON.stringify(frozen)))).toEqual(frozen);
    const defaults = Object.fromEntries(
      Object.entries(DEFINITIONS).map(([key, { value }]) => [key, value]),
    ) as Variables;
    const changed = {
      ...defaults,
      'deposit.amountCents': 12_345,
      'policy.refundDays': 1,
      'policy.rescheduleFeeCents': 9_900,
    };
    const text = policyText(freezePolicy(changed)).join(' ');
    expect(text).toMatch(/\$123\.45.*1 calendar day or more.*\$99\.00/);
    expect(text).not.toMatch(/\$100|\$200|4 calendar/);
  });

  it.each([
    [{ rescheduleFeeCents: 0 }, 'at no charge'],
    [{ freeReschedules: 0 }, 'costs $200.00'],
    [{ freeReschedules: 2 }, 'up to 2 times'],
    [{ refundDays: 0 }, 'before the date of the event'],
  ])('reads well with %j', async (figures, words) => {
    expect(policyText({ ...freezePolicy(await getVariables(t.system())), ...figures }).join(' ')).toContain(words);
  });
});

describe('the agreement', () => {
  it('is the same text for the same inputs and another one for any other', async () => {
    const one = (await signing()).composed;
    const two = (await signing()).composed;
    expect(two).toEqual(one);
    expect(one.sha256).toBe(createHash('sha256').update(one.text).digest('hex'));
    const moved = await composeAgreement(t.system(), {
      code: 'MH-7K3PXQ',
      date: '2027-05-16',
      start: '18:00',
      policy: freezePolicy(await getVariables(t.system())),
    });
    expect(moved.sha256).not.toBe(one.sha256);
  });

  it('names the booking, every policy sentence and the shared grill, and leaves nothing unfilled', async () => {
    const { text, sections } = (await signing()).composed;
    for (const part of ['MH-7K3PXQ', 'Saturday, May 15, 2027 at 6:00 PM', '7 years', SHARED_GRILL])
      expect(text).toContain(part);
    for (const sentence of freezePolicy(await getVariables(t.system())).text) expect(text).toContain(sentence);
    expect(text).not.toMatch(/undefined|NaN|\{|\[object|\u202f/);
    expect(sections.map(({ key }) => key)).toEqual([
      'booking',
      'service',
      'cancellation',
      'payment',
      'allergens',
      'liability',
      'general',
    ]);
  });
});

describe('a signature', () => {
  it('keeps the very text, the mark, who, when, from where and for how long, and leaves an audit row without names', async () => {
    const signature = await signing();
    const id = await sign(signature);
    const signed = await getSignedAgreement(t.system(), { holdId: signature.holdId });
    expect(signed).toMatchObject({
      id,
      text: signature.composed.text,
      sha256: signature.composed.sha256,
      signer: signature.signer,
      typedName: 'Jordan Lee',
      signatureImage: null,
      ip: '127.0.0.1',
      acknowledgements: ALL_TICKED,
      keepUntil: '2034-04-13',
    });
    expect(signed?.allergens).toEqual([
      expect.objectContaining({ severe: true, action: expect.stringContaining('shrimp') }),
    ]);
    const audit = await t.platform.db
      .selectFrom('audit_log')
      .select('record')
      .where('entity_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(audit.record).toContain('agreement.sign');
    expect(audit.record).not.toMatch(/Jordan|mail\.example|aunt/);
  });

  it('can be drawn', async () => {
    const signature = await signing({ mark: { signatureImage: drawing() } });
    await sign(signature);
    const signed = await getSignedAgreement(t.system(), { holdId: signature.holdId });
    expect(signed?.signatureImage?.length).toBe(drawing().length);
    expect(signed?.typedName).toBeNull();
  });

  it('is refused per missing and per unknown acknowledgement', async () => {
    const missing = sign(await signing({ acknowledgements: { terms: true, liability: false, pony: true } }));
    await expect(missing).rejects.toMatchObject({
      fields: [
        { field: 'acknowledgements.allergens' },
        { field: 'acknowledgements.liability' },
        { field: 'acknowledgements.pony' },
      ],
    });
  });

  it('is refused when another text was read, when the name is no name, and the second time', async () => {
    await expect(sign(await signing({ readSha256: '0'.repeat(64) }))).rejects.toMatchObject({
      code: 'figures_changed',
    });
    await expect(sign(await signing({ mark: { typedName: ' x ' } }))).rejects.toMatchObject({
      fields: [{ field: 'typedName' }],
    });
    const signature = await signing();
    await sign(signature);
    await expect(sign(signature)).rejects.toMatchObject({ code: 'already_done' });
  });

  it('can never be changed or deleted', async () => {
    await sign(await signing());
    await expect(t.platform.db.updateTable('agreements').set({ title: 'x' }).execute()).rejects.toThrow('immutable');
    await expect(t.platform.db.deleteFrom('agreements').execute()).rejects.toThrow('immutable');
  });

  it('is shown to nobody who may not read bookings, and is null before it exists', async () => {
    await expect(getSignedAgreement(t.visitor(), { holdId: newId() })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await getSignedAgreement(t.system(), { holdId: newId() })).toBeNull();
  });
});

describe('a drawn signature', () => {
  const bomb = png(100, 50, deflateSync(Buffer.alloc(100_000_000)));
  const good = drawing();
  const flipped = Buffer.from(good);
  flipped.writeUInt8(flipped.readUInt8(45) ^ 1, 45);

  it.each([
    ['no picture at all', Buffer.from('GIF89a')],
    ['nothing', Buffer.alloc(0)],
    ['a truncated file', good.subarray(0, -5)],
    ['a file with a flipped bit', flipped],
    ['a picture that unpacks to more than it says', bomb],
    ['a picture that unpacks to less than it says', png(100, 50, deflateSync(Buffer.alloc(10)))],
    ['a giant', png(20_000, 20_000, deflateSync(Buffer.alloc(10)))],
    ['a dot', drawing(4, 4)],
    ['an unknown colour type', png(100, 50, deflateSync(Buffer.alloc(50 * 101, 1)), 3)],
    ['an empty surface', png(100, 50, deflateSync(Buffer.alloc(50 * 401)))],
    ['more than 150 KB', png(300, 200, deflateSync(Buffer.from(randomBytes(200 * 1201))))],
  ])('is not %s', (_what, image) => {
    expect(() => readSignatureImage(image)).toThrow(expect.objectContaining({ code: 'validation_failed' }));
  });

  it('is never mistaken for one when the bytes are random', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => readSignatureImage(Buffer.concat([PNG_HEAD, bytes]))).toThrow(
          expect.objectContaining({ code: 'validation_failed' }),
        );
      }),
    );
  });
});

it('gives each allergen its own kitchen action, the gravest first', () => {
  const all = ['shellfish', 'fish', 'soy', 'gluten', 'sesame', 'eggs', 'dairy', 'nuts', 'sulfites', 'other'] as const;
  const actions = kitchenActions([
    ...all.map((allergen) => ({ allergen, severity: 'mild' as const })),
    { allergen: 'nuts', severity: 'severe' },
  ]);
  expect(new Set(actions.map(({ action }) => action)).size).toBe(all.length);
  expect(actions[0]).toMatchObject({ allergen: 'nuts', severe: true });
});
