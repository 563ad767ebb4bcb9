import { useSyncExternalStore } from 'react';

export type ColourScheme = 'auto' | 'light' | 'dark';

/** The same key and attribute as in `colour-scheme.js`, which runs before the first paint. */
const KEY = 'stipple-colour-scheme';
const ATTRIBUTE = 'data-colour-scheme';

const listeners = new Set<() => void>();

/** What the person chose, or `auto`: as the system has it. */
export function useColourScheme() {
  const scheme = useSyncExternalStore(subscribe, chosenScheme, () => 'auto' as const);
  return { scheme, setScheme };
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) systemScheme().addEventListener('change', apply);
  listeners.add(listener);

  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) systemScheme().removeEventListener('change', apply);
  };
}

function setScheme(scheme: ColourScheme) {
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
  unstored = scheme;
  apply();
}

let unstored: ColourScheme = 'auto';

function chosenScheme(): ColourScheme {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  } catch {
    return unstored;
  }
}

function shownScheme() {
  const chosen = chosenScheme();
  if (chosen !== 'auto') return chosen;
  return systemScheme().matches ? 'dark' : 'light';
}

function systemScheme() {
  return matchMedia('(prefers-color-scheme: dark)');
}

function apply() {
  document.documentElement.setAttribute(ATTRIBUTE, shownScheme());
  for (const listener of listeners) listener();
}
