// Runs before the first paint, so that a chosen theme never flashes the other one; a plain file, since the policy
// allows no inline script. Who has chosen none follows the system, also when it changes.
(() => {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    let chosen = null;
    try {
      chosen = localStorage.getItem('theme');
    } catch {
      chosen = null;
    }
    root.classList.toggle('dark', chosen === 'dark' || (chosen !== 'light' && system.matches));
  };
  apply();
  system.addEventListener('change', apply);
})();
