import { BellRing, CheckCheck, Flag, MessageSquareText, SlidersHorizontal, UtensilsCrossed } from 'lucide-react';

/** The parts of the settings, in the order of the index. */
export const SETTINGS = [
  {
    to: '/settings/variables',
    label: 'Business variables',
    about: 'Prices, deadlines, limits and policies: what is in force, what comes next, and what it was.',
    icon: SlidersHorizontal,
    permission: 'variable.read',
  },
  {
    to: '/settings/approvals',
    label: 'Approvals',
    about: 'Changes that move money or weaken a control, and wait for a second person.',
    icon: CheckCheck,
    permission: 'variable.read',
  },
  {
    to: '/settings/menu',
    label: 'Menu and prices',
    about: 'Every dish with its price, allergens and place on the menu.',
    icon: UtensilsCrossed,
    permission: 'menu.change',
  },
  {
    to: '/settings/templates',
    label: 'Message templates',
    about: 'What hosts read from us by e-mail and text, as it will look.',
    icon: MessageSquareText,
    permission: 'template.read',
  },
  {
    to: '/settings/notices',
    label: 'Notices',
    about: 'Who of us hears of what, on which channel and when.',
    icon: BellRing,
    permission: 'notice_group.manage',
  },
  {
    to: '/settings/flags',
    label: 'Feature flags',
    about: 'What is switched on, where and for how many, and which switches should go.',
    icon: Flag,
    permission: 'flag.read',
  },
] as const;
