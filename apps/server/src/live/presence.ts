/** Who looks at what, across processes: each tells the others whom it has, and forgets those it no longer hears of. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { LiveMessage, LivePerson, LiveSubject } from '@myhibachi/contracts';
import type { Clock } from '@myhibachi/core/kernel';

const Announcement = z.object({
  process: z.string(),
  entity: z.enum(['booking', 'conversation']),
  id: z.string(),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
});

interface Viewer {
  readonly person: LivePerson;
  readonly send: (message: LiveMessage) => void;
}

interface Subject {
  readonly local: Set<Viewer>;
  readonly remote: Map<string, { readonly people: readonly LivePerson[]; readonly heardAt: number }>;
}

const FORGET_AFTER_MS = 75_000;
const MAX_PEOPLE = 20;

export interface Presence {
  /** Puts a viewer before a subject; answers how they leave it. */
  enter(entity: LiveSubject, id: string, viewer: Viewer): () => void;
  /** What another process announced. */
  hear(payload: string): void;
  /** Says again whom this process has; to be called twice a minute. */
  repeat(): void;
}

function parse(key: string): { entity: LiveSubject; id: string } {
  const [entity, id = ''] = key.split(':');
  return { entity: entity === 'conversation' ? entity : 'booking', id };
}

function uniquePeople(people: readonly LivePerson[]): LivePerson[] {
  return [...new Map(people.map((person) => [person.id, person])).values()].slice(0, MAX_PEOPLE);
}

function peopleOf(subject: Subject, now: number): LivePerson[] {
  const fresh = [...subject.remote.values()].filter(({ heardAt }) => now - heardAt < FORGET_AFTER_MS);
  const local = [...subject.local].map(({ person }) => person);
  return uniquePeople([...local, ...fresh.flatMap(({ people }) => people)]);
}

/** `publish` reaches every process, this one too. */
export function createPresence(clock: Clock, publish: (payload: string) => void): Presence {
  const self = randomUUID();
  const subjects = new Map<string, Subject>();
  const now = (): number => clock.now().epochMilliseconds;

  function tell(key: string, subject: Subject): void {
    const message: LiveMessage = { type: 'presence', ...parse(key), people: peopleOf(subject, now()) };
    for (const viewer of subject.local) viewer.send(message);
  }

  function announce(key: string, subject: Subject): void {
    const people = uniquePeople([...subject.local].map(({ person }) => person));
    publish(JSON.stringify({ process: self, ...parse(key), people }));
  }

  function changed(key: string, subject: Subject): void {
    announce(key, subject);
    tell(key, subject);
    if (subject.local.size === 0) subjects.delete(key);
  }

  return {
    enter(entity, id, viewer) {
      const key = `${entity}:${id}`;
      const subject = subjects.get(key) ?? { local: new Set(), remote: new Map() };
      subjects.set(key, subject);
      subject.local.add(viewer);
      changed(key, subject);
      return () => {
        if (subject.local.delete(viewer)) changed(key, subject);
      };
    },
    hear(payload) {
      const parsed = Announcement.safeParse(JSON.parse(payload));
      if (!parsed.success || parsed.data.process === self) return;
      const { process, entity, id, people } = parsed.data;
      const key = `${entity}:${id}`;
      const subject = subjects.get(key);
      // Only what somebody here looks at is kept, so that this never grows beyond the open screens.
      if (subject === undefined) return;
      const known = subject.remote.has(process);
      if (people.length === 0) subject.remote.delete(process);
      else subject.remote.set(process, { people, heardAt: now() });
      tell(key, subject);
      // Somebody new over there does not know of ours yet.
      if (!known && people.length > 0) announce(key, subject);
    },
    repeat() {
      for (const [key, subject] of subjects) announce(key, subject);
    },
  };
}
