import type { DemoSignIn } from '@stipple/demo';
import { whileHolding } from '../platform/database/hold-lock.ts';
import type { Env } from '../platform/env.ts';
import type { DemoNeeds } from './load-demo.ts';

/**
 * Brings the demo world on the first start, when the settings ask for it, and tells whom one can sign in as. Of several
 * servers that start on one empty database one brings it and the others wait.
 */
export async function openDemo(
  env: Pick<Env, 'STIPPLE_DEMO'>,
  { ownerUrl, ...needs }: DemoNeeds & { readonly ownerUrl: string },
): Promise<readonly DemoSignIn[]> {
  if (!env.STIPPLE_DEMO) return [];
  const [{ loadDemoWorld }, { demoSignIns }] = await Promise.all([import('./load-demo.ts'), import('@stipple/demo')]);
  const lock = { ownerUrl, name: 'stipple:demo', signal: needs.signal };
  return (await whileHolding(lock, () => loadDemoWorld(needs))) === 'NOT_OURS' ? [] : demoSignIns;
}
