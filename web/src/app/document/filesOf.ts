import type { BuiltWeb } from '@stipple/contract';

export interface PageFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What a page's own sources were built into, with all they need. */
export function filesOf(built: BuiltWeb['files'], modules: readonly string[]): PageFiles {
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const needed of built[name]?.imports ?? []) visit(needed);
  };
  for (const module of modules) visit(module);

  const found = [...seen].flatMap((name) => built[name] ?? []);
  return { scripts: found.map(({ file }) => file), styles: [...new Set(found.flatMap(({ css = [] }) => css))] };
}
