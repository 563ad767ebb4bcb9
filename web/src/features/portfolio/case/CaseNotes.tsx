import { Trans } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { IconCheck } from '../../../ui/icons.ts';
import classes from './CaseNotes.module.css';
import section from './CaseSection.module.css';

const fragment = graphql(`
  fragment CaseNotes_portfolioCase on PortfolioCase {
    id
    technicianNote
    clientNote
    clientConfirmedOn
    publishedOn
    technician {
      name
    }
  }
`);

interface Props {
  portfolioCase: FragmentType<typeof fragment>;
}

/** What the two people say who were in the room. Says nothing where nothing was written. */
export function CaseNotes({ portfolioCase }: Props) {
  const formats = useFormats();
  const data = useFragment(fragment, portfolioCase);
  if (!data.technicianNote && !data.clientNote) return null;
  const name = data.technician.name;

  return (
    <div className={section.columns}>
      {data.technicianNote && (
        <section className={classes.note}>
          <h2 className="h2">
            <Trans>What {name} says about this case</Trans>
          </h2>
          <blockquote>{data.technicianNote}</blockquote>
          <p className="small third">
            {name}, {formats.day(data.publishedOn)}
          </p>
        </section>
      )}
      {data.clientNote && (
        <section className={classes.note}>
          <h2 className="h2">
            <Trans>What the client says</Trans>
          </h2>
          <blockquote>{data.clientNote}</blockquote>
          <p className={classes.client}>
            <IconCheck size={16} stroke={2.4} aria-hidden />
            <Trans>Client, treatment on record</Trans>
          </p>
        </section>
      )}
    </div>
  );
}
