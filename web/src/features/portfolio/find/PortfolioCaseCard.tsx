import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { CaseCardFrame } from '../../../ui/case-card/CaseCardFrame.tsx';
import { Facts } from '../../../ui/layout/Facts.tsx';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { Photo } from '../../../ui/photo/Photo.tsx';
import { Seal } from '../../../ui/seal/Seal.tsx';
import { photoLabel } from '../../../ui/words/photoLabel.ts';
import { goalWords, stageWords, viewWords } from '../../../ui/words/vocabulary.ts';

const fragment = graphql(`
  fragment PortfolioCaseCard_portfolioCase on PortfolioCaseCard {
    id
    stage
    goal
    skinTone
    view
    healedDays
    latestPhase
    latestSessionNumber
    sessionCount
    technicianName
    technicianIsVerified
    clinicName
    city
    distanceKm
    price {
      amountCents
      currency
    }
    before {
      address
      formats
      widths
      width
      height
      placeholder
    }
    latest {
      address
      formats
      widths
      width
      height
      placeholder
    }
  }
`);

interface Props {
  portfolioCase: FragmentType<typeof fragment>;
  /** On the first screen: its photographs are fetched at once. */
  isFirst?: boolean;
  /** The town the distance is measured from. */
  near?: string;
  /** Why this case is shown. */
  why?: ReactNode;
}

const SIZES = '(min-width: 90em) 175px, (min-width: 80em) 14vw, (min-width: 62.5em) 24vw, (min-width: 40em) 24vw, 46vw';

/** A case in the list, before and newest side by side. */
export function PortfolioCaseCard({ portfolioCase, isFirst, near, why }: Props) {
  const data = useFragment(fragment, portfolioCase);
  const { i18n, t } = useLingui();
  const formats = useFormats();
  const stage = i18n._(stageWords[data.stage]);
  const view = i18n._(viewWords[data.view]);
  const before = i18n._(photoLabel({ phase: 'BEFORE' }));
  const latest = i18n._(
    photoLabel({ phase: data.latestPhase, sessionNumber: data.latestSessionNumber, days: data.healedDays }),
  );
  const loading = isFirst ? 'eager' : 'lazy';

  return (
    <CaseCardFrame
      stage={data.stage}
      photos={
        <>
          <Photo
            picture={data.before}
            alt={`${view}, ${before}, ${stage}`}
            label={before}
            sizes={SIZES}
            loading={loading}
            isPriority={isFirst}
          />
          <Photo
            picture={data.latest}
            alt={`${view}, ${latest}, ${stage}`}
            label={latest}
            sizes={SIZES}
            loading={loading}
            isPriority={isFirst}
          />
        </>
      }
      title={
        <Link
          to="/cases/$caseId"
          params={{ caseId: data.id }}
          className="stretched"
          aria-label={t`${stage}, ${latest}, by ${data.technicianName}`}
        >
          {stage}
        </Link>
      }
      price={data.price && formats.money(data.price)}
      facts={
        <Facts>
          {i18n._(goalWords[data.goal])}
          <Trans>Tone {data.skinTone}</Trans>
          {data.healedDays === null && <Trans>Not healed yet</Trans>}
        </Facts>
      }
      why={why}
      technician={
        <>
          {data.technicianName}
          {data.technicianIsVerified && <Seal label={t`Papers verified by Stipple`} />}
        </>
      }
      place={
        <Facts>
          {`${data.clinicName}, ${data.city}`}
          <Plural value={data.sessionCount} one="# session" other="# sessions" />
          {data.distanceKm !== null && formats.distance(data.distanceKm, near)}
        </Facts>
      }
    />
  );
}
