import { Trans, useLingui } from '@lingui/react/macro';
import { usePageDocument } from '../../ui/document/DocumentContext.ts';
import { PageHead } from '../../ui/document/PageHead.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { ForClinics } from './ForClinics.tsx';
import { HeroCase } from './HeroCase.tsx';
import classes from './HomePage.module.css';
import { homeJsonLd } from './homeJsonLd.ts';
import { SealMeaning } from './SealMeaning.tsx';
import { StageFinder } from './StageFinder.tsx';
import { ThreeQuestions } from './ThreeQuestions.tsx';

/** One promise, a way to cases like one's own, one real case, and what to ask anybody. */
export function HomePage() {
  const { t } = useLingui();

  return (
    <>
      <Page className={classes.top}>
        <PageHead
          title={t`See how it heals before you decide`}
          description={t`Scalp micropigmentation seen again after it has healed: real cases bound to recorded sessions, agreed to by their clients, by technicians whose papers are valid today.`}
          path="/"
          jsonLd={[homeJsonLd(usePageDocument().origin)]}
        />
        <div className={classes.promise}>
          <PageHeading title={t`See how it heals before you decide`} look="d1">
            <Trans>See how it heals before you decide.</Trans>
          </PageHeading>
          <p className="lead">
            <Trans>
              Scalp micropigmentation looks sharpest on the day it is done. Here you see the same scalp again after it
              has healed, with the days counted from recorded sessions.
            </Trans>
          </p>
        </div>
        <StageFinder />
        <HeroCase />
      </Page>
      <Page className={classes.section}>
        <ThreeQuestions />
      </Page>
      <SealMeaning />
      <ForClinics />
    </>
  );
}
