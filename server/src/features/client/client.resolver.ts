import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { rolesFor } from '../../platform/access/permission-table.ts';
import { toPage } from '../../platform/graphql/connection.ts';
import { OpenTo } from '../../platform/graphql/doorkeeper.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { isId } from '../../platform/graphql/is-id.ts';
import { ClinicPortfolioCase } from '../portfolio/change-portfolio-case.types.ts';
import { describeClinicCase } from '../portfolio/clinic-portfolio-case.service.ts';
import { clientCursor, readClient, readClients } from './client.read.ts';
import { ClientConnection, ClientRecord, ClientsArgs, CourseOfClient } from './client.types.ts';

@Resolver(() => ClientRecord)
export class ClientResolver {
  @OpenTo(...rolesFor('clients'))
  @Query(() => ClientConnection, {
    description: 'By name. OWNER, MANAGER, FRONT_DESK: all; TECHNICIAN: own clients, with the courses they treat.',
  })
  async clients(@Args(() => ClientsArgs) page: ClientsArgs, @Ctx() context: RequestContext) {
    const rows = await readClients(context, page);
    return toPage(rows, page.first, ({ searchName, id }) => clientCursor.write([searchName, id]));
  }

  @OpenTo(...rolesFor('client'))
  @Query(() => ClientRecord, { nullable: true, description: 'Null: unknown here, or not the viewer’s.' })
  async client(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<ClientRecord | null> {
    if (!isId(id)) return null;
    return (await readClient(context, id)) ?? null;
  }
}

@Resolver(() => CourseOfClient)
export class CourseOfClientResolver {
  @FieldResolver(() => ClinicPortfolioCase, { nullable: true })
  async portfolioCase(
    @Root() { caseId, caseReference, isPublished, technicianId }: CourseOfClient,
    @Ctx() context: RequestContext,
  ): Promise<ClinicPortfolioCase | null> {
    if (caseId === null || caseReference === null) return null;
    return describeClinicCase(context, { id: caseId, reference: caseReference, isPublished, technicianId });
  }
}
