import { useSearch } from '@tanstack/react-router';
import { useAnswer } from '../../../data/useAnswer.ts';
import { graphql } from '../../../gql/index.ts';
import { ClinicAccent } from '../../../ui/accent/ClinicAccent.tsx';
import { Page } from '../../../ui/layout/Page.tsx';
import { EnquiryFormView } from './EnquiryFormView.tsx';
import { NobodyToAsk } from './NobodyToAsk.tsx';

const query = graphql(`
  query SendEnquiryPage($slug: String!, $caseId: ID!, $hasCase: Boolean!) {
    technician(slug: $slug) {
      slug
      clinic {
        accentColour
      }
      ...EnquiryAddressee_technician
      ...EnquiryFormView_technician
    }
    portfolioCase(id: $caseId) @include(if: $hasCase) {
      id
      technician {
        slug
      }
      ...AskedCase_portfolioCase
    }
  }
`);

/** The form for somebody who is listed today. A case of somebody else is not part of the question. */
export function LoadedEnquiry({ slug }: { slug: string }) {
  const { case: caseId } = useSearch({ from: '/technicians/$slug/enquiry' });
  const variables = { slug, caseId: caseId ?? '', hasCase: caseId !== undefined };
  const { technician, portfolioCase } = useAnswer(query, variables);
  if (!technician) return <NobodyToAsk />;

  const isTheirs = portfolioCase?.technician.slug === technician.slug;
  return (
    <ClinicAccent colour={technician.clinic.accentColour}>
      <Page>
        <EnquiryFormView technician={technician} portfolioCase={isTheirs ? portfolioCase : undefined} />
      </Page>
    </ClinicAccent>
  );
}
