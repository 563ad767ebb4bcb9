import { randomUUID } from 'node:crypto';
import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { Concern } from './concern.entity.ts';

export const makeConcern = (em: EntityManager, given: Partial<RequiredEntityData<Concern>> = {}): Concern =>
  em.create(Concern, {
    reference: `C-${randomUUID().slice(0, 6).toUpperCase()}`,
    kind: 'PAPER_WRONG',
    subject: 'TECHNICIAN',
    subjectKey: 'somebody',
    subjectName: 'Somebody',
    clinicSlug: 'somewhere',
    text: 'The certificate names another person.',
    sentAt: new Date('2026-03-15T20:00:00Z'),
    keyHash: randomUUID(),
    requestHash: randomUUID(),
    ...given,
  });
