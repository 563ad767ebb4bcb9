import { ObjectType } from 'type-graphql';
import { Problem } from '../../platform/graphql/problem.ts';

@ObjectType({ implements: Problem })
export class EnquiryNotFound extends Problem {
  constructor() {
    super('There is no such enquiry.');
  }
}

@ObjectType({ implements: Problem })
export class TechnicianNotFound extends Problem {
  constructor() {
    super('This technician cannot be asked at the moment.');
  }
}
