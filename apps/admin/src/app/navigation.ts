/** The console's pages as people look for them. An entry is shown to whoever has its permission. */
import type { LucideIcon } from 'lucide-react';
import { HeartPulse, ListTodo, ScrollText, UserRound } from 'lucide-react';

export interface NavigationEntry {
  readonly label: string;
  readonly to: string;
  readonly icon: LucideIcon;
  /** An action of the permission matrix; the server decides who has it. */
  readonly permission: string;
  /** Pressed after g. */
  readonly key?: string;
  /** More words the command palette finds it by. */
  readonly words?: string;
}

export interface NavigationGroup {
  readonly label: string;
  readonly entries: readonly NavigationEntry[];
}

/** In the order of the sidebar; the first page a person may see is where they begin. */
export const NAVIGATION: readonly NavigationGroup[] = [
  {
    label: 'Machine room',
    entries: [
      { label: 'Audit log', to: '/audit', icon: ScrollText, permission: 'audit.read', key: 'a', words: 'history who' },
      { label: 'Jobs', to: '/jobs', icon: ListTodo, permission: 'job.read', words: 'queues dead letters replay' },
      { label: 'Health', to: '/health', icon: HeartPulse, permission: 'health.read', words: 'status database' },
    ],
  },
];

/** Reached from the person's own menu. */
export const OWN_ENTRY: NavigationEntry = {
  label: 'My account',
  to: '/account',
  icon: UserRound,
  permission: 'profile.manage',
  words: 'password sessions passkeys second factor',
};
