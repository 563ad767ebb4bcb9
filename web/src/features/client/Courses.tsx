import { useSuspenseQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Course } from './Course.tsx';

const query = graphql(`
  query MyCourses {
    myCourses {
      id
      ...Course_course
    }
  }
`);

/** Every treatment, whichever clinic recorded it. */
export function Courses() {
  const { data } = useSuspenseQuery(query);

  if (data.myCourses.length === 0) {
    return (
      <EmptyState title={<Trans>No treatment is recorded yet</Trans>}>
        <Trans>Your clinic adds it with the first session.</Trans>
      </EmptyState>
    );
  }
  return data.myCourses.map((course) => <Course key={course.id} course={course} />);
}
