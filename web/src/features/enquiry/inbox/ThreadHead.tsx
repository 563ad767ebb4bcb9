import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { graphql } from '../../../gql/index.ts';
import { FallbackAvatar } from '../../../ui/avatar/FallbackAvatar.tsx';
import { IconArrowLeft } from '../../../ui/icons.ts';
import { PageHeading } from '../../../ui/layout/PageHeading.tsx';
import { enquiryStateWords } from './enquiryStateWords.ts';
import { initialsOf } from '../../../ui/words/initialsOf.ts';
import { CloseEnquiryButton } from './CloseEnquiryButton.tsx';
import classes from './ThreadHead.module.css';

const fragment = graphql(`
  fragment ThreadHead_enquiry on Enquiry {
    id
    name
    reference
    state
    technicianName
    ...CloseEnquiryButton_enquiry
  }
`);

interface Props {
  enquiry: FragmentType<typeof fragment>;
}

/** Who asked whom, under which number, and whether it is still open. */
export function ThreadHead({ enquiry }: Props) {
  const { t, i18n } = useLingui();
  const search = useSearch({ from: '/clinic/enquiries' });
  const { data } = useSuspenseFragment({ fragment, fragmentName: 'ThreadHead_enquiry', from: enquiry });
  const state = i18n._(enquiryStateWords[data.state]);

  return (
    <header className={classes.head}>
      <Link to="/clinic/enquiries" search={search} className={classes.back} aria-label={t`Back to the enquiries`}>
        <IconArrowLeft size={20} aria-hidden />
      </Link>
      <span className={classes.avatar}>
        <FallbackAvatar name={data.name} initials={initialsOf(data.name)} size={36} />
      </span>
      <div className={classes.words}>
        <PageHeading title={t`${data.name}, enquiry`} className={classes.name}>
          <span dir="auto">{data.name}</span>
        </PageHeading>
        <p className="label">
          <Trans>
            To {data.technicianName}, {data.reference}, {state}
          </Trans>
        </p>
      </div>
      <CloseEnquiryButton enquiry={data} />
    </header>
  );
}
