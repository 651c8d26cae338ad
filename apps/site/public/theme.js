// Runs before the first paint, so that a chosen theme never flashes the other one; a plain file, since the policy
// allows no inline script.
(() => {
  const root = document.documentElement;
  const KEY = 'theme';
  const read = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const apply = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  apply(read());
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-switch]');
    if (!button) return;
    const night = matchMedia('(prefers-color-scheme: dark)');
    const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : night.matches);
    const label = () => {
      button.setAttribute('aria-pressed', String(isDark()));
    };
    button.hidden = false;
    label();
    night.addEventListener('change', label);
    button.addEventListener('click', () => {
      const theme = isDark() ? 'light' : 'dark';
      apply(theme);
      label();
      try {
        localStorage.setItem(KEY, theme);
      } catch {
        button.title = 'Your browser keeps no settings, so this lasts until you leave the page.';
      }
    });
  });
})();
