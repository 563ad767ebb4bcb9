// Runs before the first paint so that a dark page never flashes white. Same key and attribute as the theme.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('stipple-colour-scheme');
  } catch {
    // Storage is refused: follow the system.
  }
  const isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-colour-scheme', isDark ? 'dark' : 'light');
})();
