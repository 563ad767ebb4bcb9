import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { makeTechnician } from '../staff/technician.factory.ts';
import { Credential } from './credential.entity.ts';

/** A verified insurance of a person, good for 2026, unless told otherwise. A place's paper names its `location`. */
export function makeCredential(em: EntityManager, given: Partial<RequiredEntityData<Credential>> = {}): Credential {
  const subject = given.location
    ? { subject: 'PLACE' as const }
    : { subject: 'PERSON' as const, technician: given.technician ?? makeTechnician(em) };
  return em.create(Credential, {
    ...subject,
    type: 'LIABILITY_INSURANCE',
    title: 'Liability insurance',
    issuer: 'Meridian Mutual',
    clock: 'EXPIRES',
    validFrom: '2026-01-01',
    expiresOn: '2026-12-31',
    state: 'VERIFIED',
    checkedOn: '2026-01-05',
    checkedBy: 'platform staff',
    method: 'DOCUMENT_ONLY',
    ...given,
  });
}
