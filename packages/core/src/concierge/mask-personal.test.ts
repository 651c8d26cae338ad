import { expect, it } from 'vitest';
import { maskPersonal } from './mask-personal.ts';

it('masks who somebody is and what opens something, and keeps what was looked up', () => {
  const seen = {
    contact: { firstName: 'Jordan', lastName: 'Lee', email: 'jordan@mail.example', phone: '+15105550123' },
    venue: { street: '1 Main St', city: 'Fremont', postalCode: '94538' },
    says: 'Call 510-555-0123 or write to jordan@mail.example by 2027-05-15 18:00',
    signingUrl: 'https://myhibachi.example/book/abc',
    bookings: [{ code: 'MH-ABC234', manageUrl: 'https://myhibachi.example/manage/MH-ABC234?token=t' }],
    linked: 'See https://myhibachi.example/manage/MH-ABC234?token=t, or ask',
    expiresAt: '2027-05-15T18:26:33.123456789Z',
    totalCents: 94_905,
    nothing: null,
  };
  expect(maskPersonal(seen)).toEqual({
    contact: { firstName: '•••', lastName: '•••', email: '•••', phone: '•••' },
    venue: { street: '•••', city: 'Fremont', postalCode: '94538' },
    says: 'Call ••• or write to ••• by 2027-05-15 18:00',
    signingUrl: '•••',
    bookings: [{ code: 'MH-ABC234', manageUrl: '•••' }],
    linked: 'See ••• or ask',
    expiresAt: '2027-05-15T18:26:33.123456789Z',
    totalCents: 94_905,
    nothing: null,
  });
});

it('keeps a trace short, however much a tool answers', () => {
  const deep = Array.from({ length: 40 }).reduce<object>((inner) => ({ inner }), {});
  const kept = JSON.stringify(
    maskPersonal({ list: Array.from({ length: 500 }, (_, n) => n), text: 'x'.repeat(5_000), deep }),
  );
  expect(kept).toContain('… 492 more');
  expect(kept.length).toBeLessThan(600);
});
