/** Where time comes from. Nothing in the business asks the machine directly, so that every rule can be tested at any moment. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = {
  // As precise as the database keeps it: what is answered now and what is read later are the same moment.
  now: () => Temporal.Now.instant().round({ smallestUnit: 'microsecond', roundingMode: 'floor' }),
};

/** A clock that stands still until it is moved, for tests and for replaying the past in the demo seed. */
export class ManualClock implements Clock {
  #now: Temporal.Instant;

  constructor(start: string | Temporal.Instant) {
    this.#now = typeof start === 'string' ? Temporal.Instant.from(start) : start;
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  set(to: string | Temporal.Instant): void {
    this.#now = typeof to === 'string' ? Temporal.Instant.from(to) : to;
  }

  advance(by: Temporal.DurationLike): void {
    this.#now = this.#now.add(by);
  }
}
