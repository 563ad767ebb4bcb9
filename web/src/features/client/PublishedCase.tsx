import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import { Button } from '../../ui/button/Button.tsx';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { IconCheck } from '../../ui/icons.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import classes from './MyRecord.module.css';
import { useConfirmCase } from './useConfirmCase.ts';

const fragment = graphql(`
  fragment PublishedCase_course on ClientCourse {
    id
    publishedCase {
      id
      reference
      clientConfirmedOn
      viewerCanConfirm
    }
  }
`);

interface Props {
  course: FragmentType<typeof fragment>;
}

/** What is public of this treatment, and the client's word that it is true. */
export function PublishedCase({ course }: Props) {
  const formats = useFormats();
  const { data } = useSuspenseFragment({ fragment, from: course });
  const { confirm, isConfirming, problem } = useConfirmCase();
  const published = data.publishedCase;
  if (!published) return null;

  const confirmedOn = published.clientConfirmedOn ? formats.day(published.clientConfirmedOn) : undefined;
  return (
    <section className={classes.published}>
      <h3 className="h4">
        <Trans>Case {published.reference} is public</Trans>
      </h3>
      {confirmedOn && (
        <p className={classes.progress}>
          <IconCheck size={18} stroke={2.4} aria-hidden />
          <Trans>You confirmed it on {confirmedOn}.</Trans>
        </p>
      )}
      {published.viewerCanConfirm && (
        <p className="second">
          <Trans>
            Look at it first. If it shows you and nothing was changed, say so: it helps others to rely on it.
          </Trans>
        </p>
      )}
      <div className={classes.ways}>
        <ButtonLink to="/cases/$caseId" params={{ caseId: published.id }} size="small">
          <Trans>See the case</Trans>
        </ButtonLink>
        {published.viewerCanConfirm && (
          <Button variant="primary" size="small" isBusy={isConfirming} onClick={() => void confirm(published.id)}>
            <Trans>This is me, nothing was changed</Trans>
          </Button>
        )}
      </div>
      <div role="alert">{problem && <p className="small">{problem}</p>}</div>
    </section>
  );
}
