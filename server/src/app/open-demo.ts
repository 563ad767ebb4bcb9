import type { DemoSignIn } from '@stipple/demo';
import type { Env } from '../platform/env.ts';
import type { DemoNeeds } from './load-demo.ts';

/** Brings the demo world on the first start, when the settings ask for it, and tells whom one can sign in as. */
export async function openDemo(env: Pick<Env, 'STIPPLE_DEMO'>, needs: DemoNeeds): Promise<readonly DemoSignIn[]> {
  if (!env.STIPPLE_DEMO) return [];
  const [{ loadDemoWorld }, { demoSignIns }] = await Promise.all([import('./load-demo.ts'), import('@stipple/demo')]);
  return (await loadDemoWorld(needs)) === 'NOT_OURS' ? [] : demoSignIns;
}
