import { PAGE_SIZE_MAX } from '@stipple/contract';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, toPage } from '../../platform/graphql/connection.ts';
import { PublicRead } from '../../platform/graphql/doorkeeper.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ClinicConnection, ClinicFilter, ClinicOnShow } from './clinic.types.ts';
import { clinicCursor, type ClinicPageRow, type ClinicRow, clinicsStatement, clinicStatement } from './clinics.read.ts';
import { locationOn } from './technician-page.read.ts';
import { TechnicianCard } from './technician.types.ts';
import { technicianCardFrom, type TechnicianRow, techniciansStatement } from './technicians.read.ts';

@Resolver(() => ClinicOnShow)
export class ClinicResolver {
  @PublicRead()
  @Query(() => ClinicConnection, { description: 'Clinics where somebody may be listed now, by name.' })
  async clinics(
    @Arg('filter', () => ClinicFilter, { nullable: true }) filter: ClinicFilter | null,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { publicSql, clock }: RequestContext,
  ): Promise<unknown> {
    const rows = await publicSql<ClinicRow>(clinicsStatement({ filter: filter ?? {}, first, after, now: clock.now() }));
    return toPage(rows, first, (row) => clinicCursor.write([row.name, row.id]));
  }

  @PublicRead()
  @Query(() => ClinicOnShow, { nullable: true })
  async clinic(@Arg('slug', () => String) slug: string, @Ctx() { publicSql, clock }: RequestContext): Promise<unknown> {
    const now = clock.now();
    const [row] = await publicSql<ClinicPageRow>(clinicStatement(slug, now));
    if (!row) return null;
    const { page, ...clinic } = row;
    return { ...clinic, ...page, locations: page.locations.map((location) => locationOn(location, now)) };
  }

  @FieldResolver(() => [TechnicianCard])
  async technicians(@Root() { slug }: ClinicOnShow, @Ctx() { publicSql, clock }: RequestContext): Promise<unknown> {
    const request = { filter: { clinicSlug: slug }, first: PAGE_SIZE_MAX, after: undefined, now: clock.now() };
    const rows = await publicSql<TechnicianRow>(techniciansStatement(request));
    return rows.map(technicianCardFrom);
  }
}
