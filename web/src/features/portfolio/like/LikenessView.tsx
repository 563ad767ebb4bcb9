import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { LoadFailure } from '../../../ui/feedback/LoadFailure.tsx';
import { IconChevronDown } from '../../../ui/icons.ts';
import { Page } from '../../../ui/layout/Page.tsx';
import { PageHeading } from '../../../ui/layout/PageHeading.tsx';
import { CaseGridSkeleton } from '../find/CaseGridSkeleton.tsx';
import headings from '../find/FindHeading.module.css';
import page from '../find/FindPage.module.css';
import { FindViews } from '../find/FindViews.tsx';
import { useFindSearch } from '../find/useFindSearch.ts';
import { LikeCases } from './LikeCases.tsx';
import { LikenessForm } from './LikenessForm.tsx';
import { LikenessRules } from './LikenessRules.tsx';
import { LikenessSentence } from './LikenessSentence.tsx';
import classes from './LikenessView.module.css';
import { NoLikeness } from './NoLikeness.tsx';
import { RememberedOffer } from './RememberedOffer.tsx';
import { type CasesLikeMine, useCasesLikeMine } from './useCasesLikeMine.ts';

/** Cases ranked by how like the reader's own head they are, by what they tell of it. */
export function LikenessView() {
  const { t } = useLingui();
  const like = useCasesLikeMine();
  const resultsId = useId();
  const { search } = useFindSearch();
  const { near: _near, km: _km, ...told } = search;

  return (
    <Page className={page.page}>
      <section className={classes.about} aria-label={t`About me`}>
        <h2 className={classes.title}>
          <Trans>About me</Trans>
        </h2>
        <details open={!like.isTold} key={JSON.stringify(told)} className={classes.fold}>
          <summary className={classes.summary}>
            {like.isTold ? <Trans>Change what I told</Trans> : <Trans>About me</Trans>}
            <IconChevronDown size={18} aria-hidden />
          </summary>
          <LikenessForm resultsId={resultsId} />
        </details>
      </section>
      <div id={resultsId} tabIndex={-1} className={page.results}>
        <div className={headings.heading}>
          <div className={headings.words}>
            <PageHeading title={t`Cases like mine`}>
              <Trans>Cases like mine</Trans>
            </PageHeading>
            <p role="status" aria-busy={like.isAsking} className={headings.sentence}>
              {like.counts && like.isTold ? <LikenessSentence counts={like.counts} /> : <Invitation />}{' '}
            </p>
            <a href="#how-likeness-is-counted" className="link small">
              <Trans>How likeness is counted</Trans>
            </a>
          </div>
          <FindViews />
        </div>
        <Results like={like} />
        <LikenessRules />
      </div>
    </Page>
  );
}

const Invitation = () => <Trans>Tell a stage or a goal. No account, and no photograph of you.</Trans>;

/** The five faces: nothing told, on its way, failed, none, here. */
function Results({ like }: { like: CasesLikeMine }) {
  const { t } = useLingui();

  if (!like.isTold) {
    return (
      <EmptyState title={t`Which head is most like yours?`} actions={<RememberedOffer />}>
        <Trans>Pick a drawing, or what you would like to have done. The more you tell, the nearer the cases.</Trans>
      </EmptyState>
    );
  }
  if (like.hasFailed) return <LoadFailure title={t`The cases could not be loaded`} onRetry={like.retry} />;
  if (!like.cases) return <CaseGridSkeleton />;
  if (like.cases.length === 0) return <NoLikeness />;
  return <LikeCases cases={like.cases} isStale={like.isAsking} more={like.more} />;
}
