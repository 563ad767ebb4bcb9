import { useLingui } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { usePageDocument } from '../../ui/document/DocumentContext.ts';
import { PageHead } from '../../ui/document/PageHead.tsx';
import { documentImage } from '../../ui/document/shareImage.ts';
import { clinicJsonLd } from './clinicJsonLd.ts';

const fragment = graphql(`
  fragment ClinicHead_clinic on Clinic {
    slug
    name
    picture {
      address
      formats
      widths
      width
      height
      placeholder
    }
    technicians {
      slug
      name
    }
    locations {
      name
      addressLines
      city
      country
    }
  }
`);

/** A clinic as search engines and networks see it: its places, and who may be listed there today. */
export function ClinicHead({ clinic }: { clinic: FragmentType<typeof fragment> }) {
  const { t } = useLingui();
  const site = usePageDocument().origin;
  const data = useFragment(fragment, clinic);
  const { name, picture } = data;

  return (
    <PageHead
      title={name}
      description={t`${name}: technicians whose papers are valid today, healed scalp micropigmentation cases bound to recorded sessions, the papers of the place, and prices as the clinic states them.`}
      path={`/clinics/${data.slug}`}
      image={picture ? documentImage(site, picture) : undefined}
      jsonLd={[clinicJsonLd(site, data)]}
    />
  );
}
