import { Monitor, Moon, Sun } from 'lucide-react';
import { MenuHeading, MenuItem } from '../ui/menu.tsx';

const CHOICES = [
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
  { value: 'system', label: 'As the system', icon: Monitor },
] as const;

function choose(theme: (typeof CHOICES)[number]['value']): void {
  if (theme === 'system') localStorage.removeItem('theme');
  else localStorage.setItem('theme', theme);
  const system = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.classList.toggle('dark', theme === 'dark' || (theme === 'system' && system));
}

export function ThemeMenu() {
  return (
    <>
      <MenuHeading>Theme</MenuHeading>
      {CHOICES.map(({ value, label, icon: Icon }) => (
        <MenuItem key={value} onSelect={() => choose(value)}>
          <Icon aria-hidden /> {label}
        </MenuItem>
      ))}
    </>
  );
}
