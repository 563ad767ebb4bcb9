import type { ConsentChannel, ConsentPurpose } from '@stipple/contract';
import { Field, ObjectType } from 'type-graphql';
import { Problem } from '../../platform/graphql/problem.ts';
import { ConsentChannelEnum, ConsentPurposeEnum } from '../../platform/graphql/vocabulary.ts';
import { LackingPaper } from '../credential/lacking-paper.types.ts';

@ObjectType({ implements: Problem })
export class PortfolioCaseNotFound extends Problem {
  constructor() {
    super('There is no such case.');
  }
}

@ObjectType({ implements: Problem })
export class PhotoConsentMissing extends Problem {
  @Field(() => ConsentPurposeEnum)
  readonly purpose: ConsentPurpose = 'PUBLICATION';

  @Field(() => ConsentChannelEnum)
  readonly channel: ConsentChannel = 'PLATFORM_GALLERY';

  constructor() {
    super('The client has not agreed to publication in the gallery, or took it back. Ask at the healed visit.');
  }
}

@ObjectType({ implements: Problem })
export class PapersLacking extends Problem {
  @Field(() => [LackingPaper])
  readonly lacking: readonly LackingPaper[];

  constructor(lacking: readonly LackingPaper[]) {
    super('The technician may not be shown today: a paper that this place demands does not count.');
    this.lacking = lacking;
  }
}

@ObjectType({ implements: Problem })
export class PhotosMissing extends Problem {
  constructor() {
    super('A case needs a photograph before the first session and a later one of the same view, chosen by the client.');
  }
}
