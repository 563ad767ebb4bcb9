import { type EntityManager, OptionalProps, PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, Filter, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { newId } from '../database/new-id.ts';
import { Clinic } from './clinic.entity.ts';
import { clinicInScope, currentScope } from './current-scope.ts';

/** Base of every record a clinic owns: reads are filtered, writes are stamped, the key starts with the clinic. */
@Filter({ name: 'clinic', cond: onlyTheClinicInScope, args: false, default: true })
@Entity({ abstract: true })
export abstract class ClinicOwned<Optional = never> {
  [OptionalProps]?: 'id' | 'clinic' | Optional;
  [PrimaryKeyProp]?: ['clinic', 'id'];

  @ManyToOne(() => Clinic, { primary: true, updateRule: 'no action', deleteRule: 'no action', onCreate: stampClinic })
  clinic!: Rel<Clinic>;

  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
}

function onlyTheClinicInScope() {
  const scope = currentScope();
  return scope.clinicId === undefined ? {} : { clinic: scope.clinicId };
}

function stampClinic(_record: unknown, em: EntityManager): Clinic {
  return em.getReference(Clinic, clinicInScope());
}
