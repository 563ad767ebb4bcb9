import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { Client } from './client.entity.ts';

export const makeClient = (em: EntityManager, given: Partial<RequiredEntityData<Client>> = {}): Client =>
  em.create(Client, { name: 'Ada Alvarez', sex: 'FEMALE', skinTone: 'III', hairColour: 'DARK_BROWN', ...given });
