import { Link } from '@tanstack/react-router';
import { Keyboard, LogOut } from 'lucide-react';
import { useSession } from '../session/session.ts';
import { useSignOut } from '../session/sign-out.ts';
import { Menu, MenuItem, MenuLine } from '../ui/menu.tsx';
import { initialsOf } from '../ui/initials-of.ts';
import { OWN_ENTRY } from './navigation.ts';
import { ThemeMenu } from './theme-menu.tsx';

/** What concerns whoever is signed in. */
export function PersonMenu({ showKeys }: { readonly showKeys: () => void }) {
  const session = useSession();
  const signOut = useSignOut();
  const initials = initialsOf(session.name);
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`${initials}: signed in as ${session.name}`}
          className="grid size-9 shrink-0 place-items-center rounded-full bg-accent-wash text-sm font-semibold text-accent"
        >
          {initials}
        </button>
      }
    >
      <div className="px-2.5 py-1.5 text-sm">
        <p className="font-medium">{session.name}</p>
        <p className="text-xs text-faint">{session.email}</p>
      </div>
      <MenuLine />
      <MenuItem asChild>
        <Link to={OWN_ENTRY.to}>
          <OWN_ENTRY.icon aria-hidden /> {OWN_ENTRY.label}
        </Link>
      </MenuItem>
      <MenuItem onSelect={showKeys}>
        <Keyboard aria-hidden /> Keyboard shortcuts
      </MenuItem>
      <MenuLine />
      <ThemeMenu />
      <MenuLine />
      <MenuItem onSelect={() => void signOut()}>
        <LogOut aria-hidden /> Sign out
      </MenuItem>
    </Menu>
  );
}
