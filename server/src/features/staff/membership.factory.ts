import { randomUUID } from 'node:crypto';
import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { Membership } from './membership.entity.ts';

export const makeMembership = (em: EntityManager, given: Partial<RequiredEntityData<Membership>> = {}): Membership =>
  em.create(Membership, { accountId: randomUUID(), roles: ['OWNER'], ...given });
