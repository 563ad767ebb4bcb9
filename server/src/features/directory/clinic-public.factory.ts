import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { ClinicPublic } from './clinic-public.entity.ts';

/** A clinic's public row; say whose it is. */
export const makeClinicPublic = (
  em: EntityManager,
  {
    clinic,
    ...given
  }: Partial<RequiredEntityData<ClinicPublic>> & { clinic: { id: string; slug: string; name: string } },
): ClinicPublic =>
  em.create(ClinicPublic, {
    clinicId: clinic.id,
    slug: clinic.slug,
    name: clinic.name,
    cities: ['Leeds'],
    page: {},
    ...given,
  });
