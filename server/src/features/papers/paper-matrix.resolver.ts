import { Ctx, Query, Resolver } from 'type-graphql';
import { rolesFor } from '../../platform/access/permission-table.ts';
import { OpenTo } from '../../platform/graphql/doorkeeper.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { paperMatrixOf } from './paper-matrix.service.ts';
import { PaperMatrix } from './paper-matrix.types.ts';

@Resolver(() => PaperMatrix)
export class PaperMatrixResolver {
  @OpenTo(...rolesFor('paperMatrix'))
  @Query(() => PaperMatrix, {
    description: 'Who has which papers. OWNER, MANAGER: everybody; TECHNICIAN: own, with those of their places.',
  })
  async paperMatrix(@Ctx() context: RequestContext): Promise<PaperMatrix> {
    return paperMatrixOf(context);
  }
}
