import { type DemoClinic, type DemoWorld, makeDemoWorld } from '@stipple/demo';
import type { Accounts } from '../features/account/account.feature.ts';
import { RequirementPack } from '../features/credential/requirement-pack.entity.ts';
import { type Clock, dayIn } from '../platform/clock.ts';
import type { PhotoLibrary } from '../platform/photo/photo-library.ts';
import { Clinic } from '../platform/tenancy/clinic.entity.ts';
import type { Scopes } from '../platform/tenancy/scopes.ts';
import { type Em, writeDemoClinic } from './demo-clinic.ts';
import { keepDemoPhotos } from './demo-photos.ts';
import { openDemoAccounts } from './demo-accounts.ts';

export interface DemoNeeds {
  readonly scopes: Scopes;
  readonly clock: Clock;
  readonly accounts: Pick<Accounts, 'createAccount' | 'setPassword' | 'mailboxesOf'>;
  readonly library: Pick<PhotoLibrary, 'keep'>;
  /** Told in a sentence what takes long. */
  readonly onProgress: (message: string) => void;
  /** Calls the loading off between two clinics. */
  readonly signal: AbortSignal;
  /** Another world than the one of today. */
  readonly world?: DemoWorld;
}

const JOB = 'demo world';

/**
 * Fills an empty database with the demo world; where that broke off, the next call brings what is missing. Each clinic is
 * one transaction, so that a clinic that is there is whole. A database that holds other clinics is left as it is.
 */
export async function loadDemoWorld(needs: DemoNeeds): Promise<'LOADED' | 'ALREADY_THERE' | 'NOT_OURS'> {
  const { scopes, clock, onProgress, signal } = needs;
  const present = await scopes.asJob(JOB, (em) => em.findAll(Clinic, { fields: ['id'] }));
  const todayIn = (timeZone: string) => dayIn(timeZone, clock.now());
  const world = needs.world ?? makeDemoWorld({ today: todayIn('Europe/London'), todayIn });
  const ids = new Set(present.map(({ id }) => id));
  const missing = world.clinics.filter(({ id }) => !ids.has(id));
  if (missing.length === 0) return 'ALREADY_THERE';
  if (missing.length === world.clinics.length && ids.size > 0) return 'NOT_OURS';

  onProgress('Loading the demo world, this once');
  await openDemoAccounts(needs.accounts, world);
  await scopes.asJob(JOB, (em) => writePacks(em, world));
  for (const clinic of missing) {
    signal.throwIfAborted();
    await loadClinic(needs, clinic);
  }
  return 'LOADED';
}

/** Photographs first, since reading them takes longer than a transaction should. */
async function loadClinic({ scopes, clock, library, onProgress }: DemoNeeds, clinic: DemoClinic): Promise<void> {
  const readings = await keepDemoPhotos(library, clinic, (done, total) => {
    if (done % 20 === 0 || done === total) onProgress(`${clinic.name}: ${done} of ${total} photographs`);
  });
  await scopes.asJob(JOB, (em) => writeDemoClinic(em, { clinic, readings, now: clock.now() }), { clinicId: clinic.id });
}

async function writePacks(em: Em, { requirementPacks }: DemoWorld) {
  for (const { jurisdiction, version, ...pack } of requirementPacks) {
    if ((await em.count(RequirementPack, { jurisdiction, version })) > 0) continue;
    em.create(RequirementPack, { ...pack, jurisdiction, version, requirements: [...pack.requirements] });
  }
}
