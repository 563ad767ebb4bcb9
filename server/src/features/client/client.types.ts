import type { Goal, Stage } from '@stipple/contract';
import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { GoalEnum, StageEnum } from '../../platform/graphql/vocabulary.ts';
import { CaseSession } from '../portfolio/portfolio-case.types.ts';

const SEARCH_MAX = 120;

@ArgsType()
export class ClientsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name, with or without its marks, or of an address.' })
  @MaxLength(SEARCH_MAX, { message: `search for at most ${SEARCH_MAX} characters.` })
  search?: string | null;
}

@ObjectType('Course', { description: 'A course of treatment, as the clinic sees it.' })
export class CourseOfClient {
  @Field(() => ID)
  id!: string;

  @Field(() => GoalEnum)
  goal!: Goal;

  @Field(() => StageEnum)
  stage!: Stage;

  @Field(() => String)
  technicianName!: string;

  @Field(() => [CaseSession])
  sessions!: CaseSession[];

  /** What `portfolioCase` is made of. */
  caseId!: string | null;
  caseReference!: string | null;
  isPublished!: boolean;
  technicianId!: string;
}

@ObjectType('Client', { description: 'A person treated by the clinic; its own record of them, and no other clinic’s.' })
export class ClientRecord {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => [CourseOfClient])
  courses!: CourseOfClient[];
}

export const ClientConnection = connectionOf(ClientRecord, 'Client');
