/** What becomes of two customers who are one person: pure, so that the preview and the merge cannot differ. */
import type { ConsentState, CustomerContact } from '../customers/index.ts';
import type { Moved } from './merge-store.ts';

export type Take = Moved['take'];

const FIELDS = { name: ['firstName', 'lastName'], email: ['email'], phone: ['phone'] } as const;

function pick(contact: CustomerContact, fields: readonly (keyof CustomerContact)[]): Partial<CustomerContact> {
  return Object.fromEntries(fields.map((field) => [field, contact[field]]));
}

/** What is taken from the duplicate changes places with it, so that no address is lost and all can go back. */
export function swap(
  survivor: CustomerContact,
  absorbed: CustomerContact,
  take: Take,
): { readonly survivor: CustomerContact; readonly absorbed: CustomerContact } {
  const fields = take.flatMap((part) => FIELDS[part]);
  return {
    survivor: { ...contactOf(survivor), ...pick(absorbed, fields) },
    absorbed: { ...contactOf(absorbed), ...pick(survivor, fields) },
  };
}

export function contactOf({ firstName, lastName, email, phone }: CustomerContact): CustomerContact {
  return { firstName, lastName, email, phone };
}

/** The survivor's contact after an undo: what was changed since the merge stays. */
export function takenBack(
  now: CustomerContact,
  before: { readonly survivor: CustomerContact; readonly result: CustomerContact },
): CustomerContact {
  const back = <F extends keyof CustomerContact>(field: F): CustomerContact[F] =>
    now[field] === before.result[field] ? before.survivor[field] : now[field];
  return { firstName: back('firstName'), lastName: back('lastName'), email: back('email'), phone: back('phone') };
}

export interface Stop {
  readonly channel: ConsentState['channel'];
  readonly purpose: ConsentState['purpose'];
  readonly address: string;
}

interface Side {
  readonly contact: CustomerContact;
  readonly states: readonly ConsentState[];
}

/** The most restrictive word wins: what one of the two has stopped is stopped at the other's address, too. */
export function stopsOf(one: Side, other: Side): readonly Stop[] {
  const stops = (stopped: Side, open: Side): Stop[] =>
    stopped.states
      .filter(({ word }) => word === 'revoked')
      .flatMap(({ channel, purpose }) => {
        const address = channel === 'sms' ? open.contact.phone : open.contact.email;
        if (address === null) return [];
        const there = open.states.find((state) => state.channel === channel && state.purpose === purpose);
        return there?.allowed === true ? [{ channel, purpose, address }] : [];
      });
  return [...stops(one, other), ...stops(other, one)];
}
