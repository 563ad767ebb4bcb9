import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import { PageArgs, toPage } from '../../platform/graphql/connection.ts';
import { PublicRead } from '../../platform/graphql/doorkeeper.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { BookingStanding } from './credential.types.ts';
import { bestStanding, technicianFrom, type TechnicianPage, technicianStatement } from './technician-page.read.ts';
import { TechnicianConnection, TechnicianFilter, TechnicianOnShow } from './technician.types.ts';
import { technicianCardFrom, technicianCursor, type TechnicianRow, techniciansStatement } from './technicians.read.ts';

@Resolver(() => TechnicianOnShow)
export class TechnicianResolver {
  @PublicRead()
  @Query(() => TechnicianConnection, {
    description: 'Technicians who may be listed now; those with most healed cases that fit first.',
  })
  async technicians(
    @Arg('filter', () => TechnicianFilter, { nullable: true }) filter: TechnicianFilter | null,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { publicSql, clock }: RequestContext,
  ): Promise<unknown> {
    const request = { filter: filter ?? {}, first, after, now: clock.now() };
    const rows = await publicSql<TechnicianRow>(techniciansStatement(request));
    const page = toPage(rows, first, (row) =>
      technicianCursor.write([row.matchingHealedCount, row.matchingCount, row.id]),
    );
    return { ...page, edges: page.edges.map(({ node, cursor }) => ({ cursor, node: technicianCardFrom(node) })) };
  }

  @PublicRead()
  @Query(() => TechnicianOnShow, { nullable: true, description: 'Null: unknown, left, or not to be listed today.' })
  async technician(
    @Arg('slug', () => String) slug: string,
    @Ctx() { publicSql, clock }: RequestContext,
  ): Promise<unknown> {
    const now = clock.now();
    const [row] = await publicSql<{ page: TechnicianPage }>(technicianStatement(slug, now));
    return row ? technicianFrom(row.page, now) : null;
  }

  @FieldResolver(() => BookingStanding, { description: 'For bookings on that day; today when no day is given.' })
  standingOn(
    @Root() technician: ReturnType<typeof technicianFrom>,
    @Arg('day', () => CalendarDay, { nullable: true }) day: string | null,
    @Ctx() { clock }: RequestContext,
  ): BookingStanding {
    const standing = bestStanding(technician.standing, { day: day ?? undefined, now: clock.now() });
    return {
      canBeBooked: standing.canBeBooked,
      lacking: standing.lacking.filter((lack) => lack.gates.includes('BOOK')),
    };
  }
}
