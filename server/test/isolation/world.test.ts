import { afterAll, beforeAll, expect, test } from 'vitest';
import { MACHINE_WORDS } from './machine-words.ts';
import { makeWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const COLUMNS = `select c.relname::text as "table", a.attname::text as "column" from pg_class c
  join pg_attribute a on a.attrelid = c.oid
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
    and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'json'::regtype, 'jsonb'::regtype)
    and exists (select 1 from pg_attribute o where o.attrelid = c.oid and o.attname = 'clinic_id') order by 1, 2`;

test('has rows in every table of both clinics', async () => {
  const { rows } = await world.database.query<{ table: string }>(COLUMNS);
  const empty: string[] = [];

  for (const table of new Set(rows.map((row) => row.table)))
    for (const { clinic } of [world.ours, world.theirs]) {
      const found = await world.database.query(`select 1 from "${table}" where clinic_id = $1 limit 1`, [clinic.id]);
      if (found.rowCount === 0) empty.push(table);
    }

  expect(empty).toEqual([]);
});

test('has a canary in every text that a person wrote', async () => {
  const { rows } = await world.database.query<{ table: string; column: string }>(COLUMNS);
  const silent: string[] = [];

  for (const { table, column } of rows) {
    const name = `${table}.${column}`;
    if (MACHINE_WORDS.includes(name)) continue;
    const { rowCount } = await world.database.query(
      `select 1 from "${table}" where clinic_id = $1 and "${column}"::text !~ 'zqtheirs[a-z]+qz'`,
      [world.theirs.clinic.id],
    );
    const { rowCount: written } = await world.database.query(
      `select 1 from "${table}" where clinic_id = $1 and "${column}" is not null`,
      [world.theirs.clinic.id],
    );
    if (rowCount || !written) silent.push(name);
  }

  expect(silent).toEqual([]);
});

test('lists only columns that exist as words of the machine', async () => {
  const { rows } = await world.database.query<{ table: string; column: string }>(COLUMNS);

  const existing = rows.map(({ table, column }) => `${table}.${column}`);

  expect(MACHINE_WORDS.filter((name) => !existing.includes(name))).toEqual([]);
});
