import { expect, it } from 'vitest';
import { migrations } from './index.ts';

const CHANGES_ROWS = /^\s*(?:update|delete from|insert into)\s+"?(\w+)"?/i;

it.each(migrations.map(({ name, class: migration }) => [name, migration] as const))(
  'reaches the rows that it changes, though their owner is fenced in too: %s',
  async (_name, migration) => {
    const statements = await statementsOf(migration);

    const fencedOff = statements.filter((statement, index) => {
      const table = CHANGES_ROWS.exec(statement)?.[1];
      return table && statements[index - 1] !== `alter table "${table}" no force row level security`;
    });

    expect(fencedOff).toEqual([]);
  },
);

async function statementsOf(migration: (typeof migrations)[number]['class']): Promise<string[]> {
  const statements: string[] = [];
  const made = Object.create(migration.prototype, {
    addSql: { value: (statement: string) => void statements.push(statement) },
  }) as InstanceType<typeof migration>;
  await made.up();
  return statements;
}
