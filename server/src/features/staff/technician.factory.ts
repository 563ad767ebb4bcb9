import { randomUUID } from 'node:crypto';
import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { Technician } from './technician.entity.ts';

export const makeTechnician = (em: EntityManager, given: Partial<RequiredEntityData<Technician>> = {}): Technician =>
  em.create(Technician, { slug: `technician-${randomUUID()}`, name: 'Noor Haddad', ...given });
