import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { makeLocation } from './location.factory.ts';
import { Room } from './room.entity.ts';

export const makeRoom = (em: EntityManager, given: Partial<RequiredEntityData<Room>> = {}): Room =>
  em.create(Room, { location: given.location ?? makeLocation(em), name: 'Room 1', ...given });
