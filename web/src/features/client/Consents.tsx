import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import { Consent } from './Consent.tsx';
import classes from './MyRecord.module.css';

const fragment = graphql(`
  fragment Consents_course on ClientCourse {
    id
    consents {
      id
      ...Consent_consent
    }
  }
`);

interface Props {
  course: FragmentType<typeof fragment>;
}

/** What was agreed to, each on its own and each taken back on its own. */
export function Consents({ course }: Props) {
  const { data } = useSuspenseFragment({ fragment, fragmentName: 'Consents_course', from: course });

  return (
    <section>
      <h3 className="h3">
        <Trans>What you agreed to</Trans>
      </h3>
      <p className="small third">
        <Trans>
          Anything not listed here you have not agreed to. You are asked about publication once your scalp has healed,
          and may say no.
        </Trans>
      </p>
      <ul className={classes.consents}>
        {data.consents.map((consent) => (
          <Consent key={consent.id} consent={consent} />
        ))}
      </ul>
    </section>
  );
}
