import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { LoadedTruth } from './LoadedTruth.tsx';
import { topics } from './topics.ts';
import { TopicSection } from './TopicSection.tsx';
import classes from './Truth.module.css';

/** What sources say about treatment, where they disagree, and what was measured here. */
export function TruthPage() {
  const { t, i18n } = useLingui();

  return (
    <Page className={classes.page}>
      <header className={classes.head}>
        <PageHeading title={t`What is true about SMP`} look="d2">
          <Trans>What is true about SMP</Trans>
        </PageHeading>
        <p className="lead">
          <Trans>
            Clinics, studies and authorities give different answers. Here is the range, with each source named, and
            beside it what was measured in the records of clinics here. Nothing on this page is medical advice.
          </Trans>
        </p>
        <p className="second">
          <Trans>Other ways than treatment:</Trans>{' '}
          <Link to="/alternatives" className="link">
            <Trans>what they do, and what they do not</Trans>
          </Link>
        </p>
      </header>
      <nav aria-label={t`Questions on this page`} className={classes.contents}>
        <ul>
          {topics.map((topic) => (
            <li key={topic.id}>
              <a href={`#${topic.id}`}>{i18n._(topic.title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <DataBoundary failureTitle={t`The measured numbers could not be loaded`} loading={<SourcesAlone />}>
        <LoadedTruth />
      </DataBoundary>
    </Page>
  );
}

/** What can be read while the numbers are on their way. */
function SourcesAlone() {
  return topics.map((topic) => <TopicSection key={topic.id} topic={topic} measured={null} />);
}
