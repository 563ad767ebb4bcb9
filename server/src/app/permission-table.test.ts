import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { features } from './features.ts';
import { buildGraphqlSchema } from '../platform/graphql/build-schema.ts';
import { rootFieldsOf } from '../platform/graphql/doorkeeper.ts';
import { type Action, PERMISSION_TABLE, reachOf, rolesFor } from '../platform/access/permission-table.ts';
import type { Member } from '../platform/access/viewer.ts';

const contractFile = fileURLToPath(import.meta.resolve('@stipple/contract/schema.graphql'));
const contract = buildSchema(readFileSync(contractFile, 'utf8'));
const doors = rootFieldsOf(buildGraphqlSchema(features.flatMap((feature) => feature.resolvers)));

const isAction = (name: string): name is Action => Object.hasOwn(PERMISSION_TABLE, name);

test('every root field is open to exactly the roles of its row', () => {
  const fromDoors = doors.map(({ name, openTo }) => ({ name, roles: openTo.toSorted() }));

  const fromTable = doors.map(({ name }) => ({ name, roles: isAction(name) ? rolesFor(name).toSorted() : 'no row' }));

  expect(fromDoors).toEqual(fromTable);
});

test('every row is a root field of the contract, and every root field has a row', () => {
  const names = rootFieldsOf(contract).map(({ name }) => name);

  expect(Object.keys(PERMISSION_TABLE).toSorted()).toEqual(names.toSorted());
});

test('somebody of several roles reaches as far as the widest', () => {
  const member = (...roles: Member['roles']): Member => ({
    kind: 'member',
    accountId: 'a',
    clinicId: 'c',
    staffId: 's',
    roles,
  });

  const reaches = [member('TECHNICIAN'), member('TECHNICIAN', 'OWNER'), member()].map((viewer) =>
    reachOf(viewer, 'clients'),
  );

  expect(reaches).toEqual(['OWN', 'ALL', undefined]);
});

test('a new role sees nothing until the table names it (medplum #2229)', () => {
  const newcomer = { kind: 'member', accountId: 'a', clinicId: 'c', staffId: 's', roles: ['CLEANER'] } as never;

  const allowed = Object.keys(PERMISSION_TABLE).filter((action) => isAction(action) && reachOf(newcomer, action));

  expect(allowed).toEqual([]);
});
