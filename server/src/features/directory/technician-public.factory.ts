import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { clinicInScope } from '../../platform/tenancy/current-scope.ts';
import type { Technician } from '../staff/technician.entity.ts';
import { TechnicianPublic } from './technician-public.entity.ts';

/** A technician's public row: listed at all times unless told otherwise. */
export const makeTechnicianPublic = (
  em: EntityManager,
  { technician, ...given }: Partial<RequiredEntityData<TechnicianPublic>> & { technician: Technician },
): TechnicianPublic =>
  em.create(TechnicianPublic, {
    technicianId: technician.id,
    clinicId: clinicInScope(),
    slug: technician.slug,
    name: technician.name,
    listedDuring: '{[2020-01-01,)}',
    places: [],
    currency: 'GBP',
    page: {},
    ...given,
  });
