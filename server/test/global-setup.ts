import type { TestProject } from 'vitest/node';
import { startTestPostgres } from './test-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser login to the run's PostgreSQL. */
    postgresUrl: string;
  }
}

/** Starts the run's PostgreSQL before the first test file and removes it after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  project.provide('postgresUrl', postgres.ownerUrl);
  return postgres.stop;
}
