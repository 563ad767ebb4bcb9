import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { alternatives } from './alternatives.ts';
import { Sources } from './Sources.tsx';
import type { Alternative } from './statement.ts';
import classes from './Truth.module.css';

/** Other ways than treatment, none ranked. */
export function AlternativesPage() {
  const { t } = useLingui();

  return (
    <Page width="reading" className={classes.page}>
      <header className={classes.head}>
        <PageHeading title={t`Other ways than treatment`} look="d2">
          <Trans>Other ways than treatment</Trans>
        </PageHeading>
        <p className="lead">
          <Trans>
            Scalp micropigmentation is one of several answers to thinning hair, and for some people not the right one.
            These stand in the order of the alphabet. Nobody pays to be here.
          </Trans>
        </p>
        <p className="second">
          <Link to="/what-is-true" className="link">
            <Trans>What is true about SMP itself</Trans>
          </Link>
        </p>
      </header>
      {alternatives.map((alternative) => (
        <AlternativeSection key={alternative.id} alternative={alternative} />
      ))}
    </Page>
  );
}

function AlternativeSection({ alternative: { id, title, does, doesNot, ask } }: { alternative: Alternative }) {
  const { i18n } = useLingui();

  return (
    <section id={id} className={classes.alternative}>
      <h2 className="h2">{i18n._(title)}</h2>
      <dl className={classes.facets}>
        <Facet name={<Trans>What it does</Trans>}>
          {i18n._(does.text)} <Sources keys={does.sources} />
        </Facet>
        <Facet name={<Trans>What it does not</Trans>}>
          {i18n._(doesNot.text)} <Sources keys={doesNot.sources} />
        </Facet>
        <Facet name={<Trans>Whom to ask</Trans>}>{i18n._(ask)}</Facet>
      </dl>
    </section>
  );
}

function Facet({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="label">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
