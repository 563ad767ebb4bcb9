import { useLingui } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { usePageDocument } from '../../ui/document/DocumentContext.ts';
import { PageHead } from '../../ui/document/PageHead.tsx';
import { documentImage } from '../../ui/document/shareImage.ts';
import { technicianJsonLd } from './technicianJsonLd.ts';

const fragment = graphql(`
  fragment TechnicianHead_technician on Technician {
    slug
    name
    portrait {
      address
      formats
      widths
      width
      height
      placeholder
    }
    clinic {
      name
      slug
    }
    credentials {
      title
      issuer
      subject
      state
      countsToday
      validFrom
      expiresOn
    }
  }
`);

/** A technician as search engines and networks see it: name, workplace and the papers that count today. */
export function TechnicianHead({ technician }: { technician: FragmentType<typeof fragment> }) {
  const { t } = useLingui();
  const site = usePageDocument().origin;
  const data = useFragment(fragment, technician);
  const { name, clinic, portrait } = data;

  return (
    <PageHead
      title={name}
      description={t`Scalp micropigmentation by ${name}, ${clinic.name}: healed cases with their days, papers with their dates, how much is published and why, and what clients said a year later.`}
      path={`/technicians/${data.slug}`}
      type="profile"
      image={portrait ? documentImage(site, portrait) : undefined}
      jsonLd={[technicianJsonLd(site, data)]}
    />
  );
}
