import { expect, inject, test } from 'vitest';
import { ensureDatabase, onServer } from '../src/platform/database/ensure-database.ts';
import { createDatabaseFromTemplate, dropDatabase } from './test-database.ts';

test('clones a template for several workers at once, each with its own copy of the rows', async () => {
  const postgresUrl = inject('postgresUrl');
  const template = await ensureDatabase(postgresUrl, 'clone_template');
  await onServer(template, (client) => client.query('CREATE TABLE note AS SELECT 1 AS id'));

  const names = ['clone_a', 'clone_b', 'clone_c'];
  const clones = await Promise.all(
    names.map((name) => createDatabaseFromTemplate(postgresUrl, name, 'clone_template')),
  );
  await onServer(clones[0] ?? '', (client) => client.query('INSERT INTO note VALUES (2)'));

  const counts = await Promise.all(
    clones.map((url) => onServer(url, (client) => client.query('SELECT count(*)::int AS n FROM note'))),
  );
  await Promise.all([...names, 'clone_template'].map((name) => dropDatabase(postgresUrl, name)));
  expect(counts.map((result) => result.rows[0].n)).toEqual([2, 1, 1]);
});
