import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { PublicRead } from '../../platform/graphql/doorkeeper.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { readMeasurements } from './measurements.read.ts';
import { Measurements } from './measurements.types.ts';

@Resolver()
export class MeasurementResolver {
  @PublicRead()
  @Query(() => Measurements, {
    nullable: true,
    description: 'Without a clinic: the whole platform. Null: a clinic that is not on show.',
  })
  async measurements(
    @Arg('clinicSlug', () => String, { nullable: true }) clinicSlug: string | null,
    @Ctx() { publicSql, clock }: RequestContext,
  ): Promise<Measurements | null> {
    return readMeasurements(publicSql, { clinicSlug: clinicSlug ?? null, now: clock.now() });
  }
}
