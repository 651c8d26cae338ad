/** The console's pages as people look for them. An entry is shown to whoever has its permission. */
import type { LucideIcon } from 'lucide-react';
import {
  BellRing,
  BookOpenText,
  ChartNoAxesCombined,
  ClipboardList,
  LayoutDashboard,
  Hourglass,
  CalendarDays,
  CheckCheck,
  ChefHat,
  Flag,
  FlaskConical,
  Gavel,
  HeartPulse,
  Inbox,
  KeyRound,
  ListTodo,
  MailPlus,
  MapPinned,
  MessageSquareText,
  PhoneCall,
  ScrollText,
  Settings,
  ShieldCheck,
  SlidersHorizontal,
  UserRound,
  UsersRound,
  UtensilsCrossed,
} from 'lucide-react';

export interface NavigationEntry {
  readonly label: string;
  readonly to: string;
  readonly icon: LucideIcon;
  /** An action of the permission matrix; the server decides who has it. */
  readonly permission: string;
  /** Has nothing for whoever may only what is their own, such as a chef's events. */
  readonly beyondOwn?: true;
  /** Pressed after g. */
  readonly key?: string;
  /** More words the command palette finds it by. */
  readonly words?: string;
}

export interface NavigationGroup {
  readonly label: string;
  readonly entries: readonly NavigationEntry[];
}

export function mayOpen(
  { permission, beyondOwn }: NavigationEntry,
  permissions: Readonly<Record<string, string>>,
): boolean {
  const reach = permissions[permission];
  return reach !== undefined && (beyondOwn !== true || reach !== 'own');
}

/** In the order of the sidebar; the first page a person may see is where they begin. */
export const NAVIGATION: readonly NavigationGroup[] = [
  {
    label: 'Kitchen',
    entries: [
      {
        label: 'Dashboard',
        to: '/dashboard',
        icon: LayoutDashboard,
        permission: 'dashboard.read',
        key: 'h',
        words: 'home today figures trends start',
      },
      {
        label: 'Inbox',
        to: '/inbox',
        icon: Inbox,
        permission: 'conversation.read',
        key: 'i',
        words: 'conversations chat messages sms e-mail answer hosts concierge',
      },
      {
        label: 'Bookings',
        to: '/bookings',
        icon: ClipboardList,
        permission: 'booking.read',
        key: 'b',
        words: 'list search parties events filter export',
      },
      {
        label: 'New booking',
        to: '/bookings/new',
        icon: PhoneCall,
        permission: 'booking.create',
        key: 'n',
        words: 'phone quote price book',
      },
      {
        label: 'Holds',
        to: '/holds',
        icon: Hourglass,
        permission: 'hold.read',
        words: 'held dates expiring signature deposit',
      },
      {
        label: 'Decisions',
        to: '/decisions',
        icon: Gavel,
        permission: 'booking.read',
        beyondOwn: true,
        key: 'd',
        words: 'cancellations deletions refunds approve reject waiting queue',
      },
      {
        label: 'Calendar',
        to: '/calendar',
        icon: CalendarDays,
        permission: 'booking.read',
        key: 'c',
        words: 'month week day seats closed days assign',
      },
      {
        label: 'Customers',
        to: '/customers',
        icon: UsersRound,
        permission: 'customer.read',
        key: 'u',
        words: 'hosts people contacts consent merge export erase',
      },
      {
        label: 'Chefs',
        to: '/chefs',
        icon: ChefHat,
        permission: 'chef.read',
        key: 'r',
        words: 'roster availability time off vacation',
      },
      {
        label: 'Stations',
        to: '/stations',
        icon: MapPinned,
        permission: 'station.read',
        key: 's',
        words: 'kitchens cities area tax hours',
      },
      {
        label: 'Knowledge',
        to: '/knowledge',
        icon: BookOpenText,
        permission: 'knowledge.read',
        key: 'k',
        words: 'articles faq answers policies gaps questions',
      },
    ],
  },
  {
    label: 'Concierge',
    entries: [
      {
        label: 'Concierge report',
        to: '/concierge/report',
        icon: ChartNoAxesCombined,
        permission: 'concierge.report',
        words: 'resolved handed over booked cost rating csat gaps quality',
      },
      {
        label: 'Concierge cases',
        to: '/concierge/cases',
        icon: FlaskConical,
        permission: 'concierge.curate',
        words: 'thumbs corrections labelled evaluation',
      },
      {
        label: 'Concierge settings',
        to: '/concierge/settings',
        icon: SlidersHorizontal,
        permission: 'variable.read',
        words: 'engine model tone hours limits canary',
      },
    ],
  },
  {
    label: 'Settings',
    entries: [
      { label: 'Settings', to: '/settings', icon: Settings, permission: 'template.read', key: ',', words: 'all' },
      {
        label: 'Business variables',
        to: '/settings/variables',
        icon: SlidersHorizontal,
        permission: 'variable.read',
        key: 'v',
        words: 'prices figures deposit travel policy deadlines',
      },
      {
        label: 'Approvals',
        to: '/settings/approvals',
        icon: CheckCheck,
        permission: 'variable.read',
        key: 'p',
        words: 'two people second person waiting changes',
      },
      {
        label: 'Menu and prices',
        to: '/settings/menu',
        icon: UtensilsCrossed,
        permission: 'menu.change',
        words: 'dishes',
      },
      {
        label: 'Message templates',
        to: '/settings/templates',
        icon: MessageSquareText,
        permission: 'template.read',
        words: 'e-mail sms text wording preview',
      },
      {
        label: 'Notices',
        to: '/settings/notices',
        icon: BellRing,
        permission: 'notice_group.manage',
        words: 'alerts groups bell e-mail digest who hears',
      },
      { label: 'Feature flags', to: '/settings/flags', icon: Flag, permission: 'flag.read', words: 'switches rollout' },
    ],
  },
  {
    label: 'Access',
    entries: [
      { label: 'People', to: '/access/people', icon: UsersRound, permission: 'staff.read', words: 'staff users roles' },
      {
        label: 'Invitations',
        to: '/access/invitations',
        icon: MailPlus,
        permission: 'staff.read',
        words: 'invite join',
      },
      {
        label: 'API keys',
        to: '/access/api-keys',
        icon: KeyRound,
        permission: 'api_key.manage',
        words: 'integrations',
      },
      {
        label: 'Security',
        to: '/access/security',
        icon: ShieldCheck,
        permission: 'security.read',
        words: 'events sign-ins block address ip',
      },
    ],
  },
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
