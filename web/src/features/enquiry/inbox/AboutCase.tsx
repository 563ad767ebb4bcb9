import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { graphql } from '../../../gql/index.ts';
import { Photo } from '../../../ui/photo/Photo.tsx';
import { PhotoPair } from '../../../ui/photo/PhotoPair.tsx';
import { healedLabel } from '../../../ui/words/photoLabel.ts';
import { stageWords } from '../../../ui/words/vocabulary.ts';
import classes from './EnquiryMessages.module.css';

const fragment = graphql(`
  fragment AboutCase_enquiry on Enquiry {
    id
    aboutCase {
      id
      reference
      stage
      healedDays
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
  }
`);

interface Props {
  enquiry: FragmentType<typeof fragment>;
}

/** The case that was asked about, while it is public. */
export function AboutCase({ enquiry }: Props) {
  const { i18n } = useLingui();
  const { data } = useSuspenseFragment({ fragment, from: enquiry });
  const about = data.aboutCase;
  if (!about) return null;

  return (
    <div className={classes.case}>
      <span className={classes.pair}>
        <PhotoPair>
          <Photo picture={about.before} alt="" sizes="44px" />
          <Photo picture={about.latest} alt="" sizes="44px" />
        </PhotoPair>
      </span>
      <div>
        <p className="h4">
          <Link to="/cases/$caseId" params={{ caseId: about.id }} className="link">
            <Trans>About case {about.reference}</Trans>
          </Link>
        </p>
        <p className="small third">
          {i18n._(stageWords[about.stage])}, {i18n._(healedLabel(about.healedDays ?? 0)).toLowerCase()}
        </p>
      </div>
    </div>
  );
}
