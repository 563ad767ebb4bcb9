import { Trans, useLingui } from '@lingui/react/macro';
import { HEALED_FROM_DAY } from '@stipple/contract';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { PageHead } from '../../ui/document/PageHead.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { CaseLevels } from './CaseLevels.tsx';
import { PaperKinds } from './PaperKinds.tsx';
import { PaperMarks } from './PaperMarks.tsx';
import { PhotoProtocol } from './PhotoProtocol.tsx';
import classes from './VerificationPage.module.css';

/** What is checked, by whom, and where each check ends. */
export function VerificationPage() {
  const { t } = useLingui();

  return (
    <Page width="reading">
      <PageHead
        title={t`How verification works`}
        description={t`What each badge on Stipple means: what was checked, how and when, and what it does not prove.`}
        path="/how-verification-works"
      />
      <article className={classes.article}>
        <header className={classes.head}>
          <PageHeading title={t`How verification works`}>
            <Trans>How verification works</Trans>
          </PageHeading>
          <p className="lead">
            <Trans>
              A technician's papers and a case's photographs are checked apart, each by its own rule. Every check has a
              date and an end. What nobody checked is said as plainly as what was.
            </Trans>
          </p>
        </header>
        <section className={classes.section}>
          <h2 className="h2">
            <Trans>Papers of people and places</Trans>
          </h2>
          <p>
            <Trans>
              Each place has its own list of papers that the person and the premises must hold. Platform staff look at
              each one and write down where they looked and what they did not. A technician carries the seal only while
              every paper demanded for being listed is verified and inside its dates today; one demanded only for
              signing records may be missing, and is then shown as such. When one lapses, the seal goes that day, and so
              does the technician from search and booking. Nobody has to press a button.
            </Trans>
          </p>
          <PaperMarks />
        </section>
        <section id="papers" className={classes.section}>
          <h2 className="h2">
            <Trans>Each kind of paper</Trans>
          </h2>
          <p>
            <Trans>
              Platform staff look at every one; how (in a register, with the issuer, or from the document alone), on
              which day and by whom stands with the paper itself.
            </Trans>
          </p>
          <PaperKinds />
        </section>
        <section className={classes.section}>
          <h2 className="h2">
            <Trans>Photographs of a case</Trans>
          </h2>
          <p>
            <Trans>
              A case has one of four levels, each containing the ones before. The seal on a case starts where the client
              stands behind it.
            </Trans>
          </p>
          <CaseLevels />
        </section>
        <section className={classes.section}>
          <h2 className="h2">
            <Trans>What “healed” means</Trans>
          </h2>
          <p>
            <Trans>
              A photograph is called healed from day {HEALED_FROM_DAY} after the last recorded session; the days are
              counted, not typed. Dots soften and fade for months after that, so look for six months or more. A case
              without a healed photograph says so and comes last.
            </Trans>
          </p>
        </section>
        <PhotoProtocol />
        <NotChecked />
        <section className={classes.section}>
          <h2 className="h2">
            <Trans>Taking it back</Trans>
          </h2>
          <p>
            <Trans>
              A client agrees to publication apart from treatment, for each place it is shown, and may take it back at
              any time. The case then leaves search, and its page and its photographs stop answering.
            </Trans>
          </p>
        </section>
        <div>
          <ButtonLink to="/find" variant="primary">
            <Trans>See the cases</Trans>
          </ButtonLink>
        </div>
      </article>
    </Page>
  );
}

function NotChecked() {
  return (
    <section className={classes.section}>
      <h2 className="h2">
        <Trans>What is not checked</Trans>
      </h2>
      <ul className={classes.list}>
        <li>
          <Trans>Artistry. Whether you like the work is yours to judge, from the photographs.</Trans>
        </li>
        <li>
          <Trans>Prices and hours before your own consultation: they are stated by the clinic.</Trans>
        </li>
        <li>
          <Trans>How your skin will hold pigment, and for how long. It varies, and it fades.</Trans>
        </li>
        <li>
          <Trans>Whether treatment suits you. Ask a doctor about any condition of your skin or health.</Trans>
        </li>
      </ul>
    </section>
  );
}
