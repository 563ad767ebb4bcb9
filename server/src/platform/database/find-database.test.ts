import { expect, inject, test } from 'vitest';
import { findDatabase } from './find-database.ts';

const FOLDER = '/nowhere';

test('takes the PostgreSQL that DATABASE_URL names, and leaves it running', async () => {
  const url = inject('postgresUrl');

  const found = await findDatabase({ DATABASE_URL: url, STIPPLE_DATA_DIR: FOLDER });
  await found.stop();
  const again = await findDatabase({ DATABASE_URL: url, STIPPLE_DATA_DIR: FOLDER });

  expect(again.ownerUrl).toBe(url);
});

test('says that DATABASE_URL is the trouble, without repeating its password', async () => {
  const url = inject('postgresUrl').replace(/:[^:@/]+@/, ':wrong-password@');

  const failure = await findDatabase({ DATABASE_URL: url, STIPPLE_DATA_DIR: FOLDER }).catch((error: Error) => error);

  expect(failure).toMatchObject({ message: expect.stringMatching(/^DATABASE_URL: /) });
  expect(String(failure)).not.toContain('wrong-password');
});
