import { useLingui } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { usePageDocument } from '../../../ui/document/DocumentContext.ts';
import { PageHead } from '../../../ui/document/PageHead.tsx';
import { caseShareImage } from '../../../ui/document/shareImage.ts';
import { caseJsonLd } from './caseJsonLd.ts';
import { caseTitle } from './caseTitle.ts';
import { photoAlt } from './photoWords.ts';

const fragment = graphql(`
  fragment CaseHead_portfolioCase on PortfolioCase {
    id
    reference
    stage
    goal
    sessionCount
    publishedOn
    technician {
      name
      slug
    }
    clinic {
      name
      slug
    }
    photos {
      ...CasePhotoParts @unmask
    }
  }
`);

/** A case as search engines and networks see it: before and latest side by side, and only what is on record. */
export function CaseHead({ portfolioCase }: { portfolioCase: FragmentType<typeof fragment> }) {
  const { t, i18n } = useLingui();
  const site = usePageDocument().origin;
  const data = useFragment(fragment, portfolioCase);
  const title = caseTitle(i18n, data);
  const { technician, clinic, sessionCount } = data;

  return (
    <PageHead
      title={`${title}, ${data.reference}`}
      description={t`Before and healed photographs bound to ${sessionCount} recorded sessions, by ${technician.name}, ${clinic.name}. Days are counted from the record, not typed.`}
      path={`/cases/${data.id}`}
      type="article"
      image={caseShareImage(site, data.id)}
      jsonLd={[
        caseJsonLd({
          site,
          portfolioCase: data,
          title,
          captionOf: (photo) => photoAlt(i18n, photo, data.stage),
        }),
      ]}
    />
  );
}
