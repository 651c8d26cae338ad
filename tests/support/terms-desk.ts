/** Parties booked by phone, each by a host of its own who is asked by text for the terms. */
import { makeBooking } from '@myhibachi/core/desk';
import { decodeId, type Context } from '@myhibachi/core/kernel';
import { getBookingTerms } from '@myhibachi/core/terms';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { deskRequest } from './desk.ts';
import { openStation } from './journey.ts';
import { createTestPlatform, type TestPlatform } from './platform.ts';
import { createStaff } from './staff.ts';
import { askHosts } from './texts.ts';

export class TermsDesk {
  readonly t: TestPlatform;
  readonly support: Context;
  /** The host of the running test. */
  host = 0;
  /** Of the party booked last. */
  day = Temporal.PlainDate.from('2027-06-01');

  constructor(t: TestPlatform, support: Context) {
    this.t = t;
    this.support = support;
  }

  phone(of = this.host): string {
    return `+1510${5_550_100 + of}`;
  }

  async booked(smsConsent = true): Promise<string> {
    this.day = this.day.add({ days: 1 });
    const { host, day } = this;
    const made = await makeBooking(this.support, deskRequest({ date: day.toString(), host, smsConsent }));
    return decodeId('bkg', made.id);
  }

  /** Booked by phone and asked, a minute ago. */
  async asked(): Promise<string> {
    const bookingId = await this.booked();
    await askHosts(this.t);
    return bookingId;
  }

  terms(bookingId: string) {
    return getBookingTerms(this.support, { bookingId });
  }

  async newest(bookingId: string) {
    const [request] = (await this.terms(bookingId)).requests;
    return request ?? expect.unreachable('nobody was asked');
  }

  /** Whether the concierge is called to what the host said last. */
  async conciergeIsCalled(): Promise<boolean> {
    return (await this.t.takeJobs('conversation.host_spoke')).length > 0;
  }
}

/** Opens a desk before the tests of a file and hands it over; each test has a host of its own. */
export function withTermsDesk(handOver: (desk: TermsDesk) => void): void {
  let desk: TermsDesk;
  beforeAll(async () => {
    const t = await createTestPlatform({ poolSize: 20 });
    await openStation(t, 8);
    const { staffId } = await createStaff(t, 'support', []);
    const who = { kind: 'staff', staffId, role: 'support', stationIds: [], chefId: null, sessionId: null } as const;
    desk = new TermsDesk(t, t.as(who));
    handOver(desk);
  });
  afterAll(() => desk.t.close());
  beforeEach(async () => {
    desk.host += 1;
    // What an earlier test has called the concierge to.
    await desk.conciergeIsCalled();
  });
}
