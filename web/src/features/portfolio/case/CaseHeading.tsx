import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { PageHeading } from '../../../ui/layout/PageHeading.tsx';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { StageGlyph } from '../../../ui/stage/StageGlyph.tsx';
import classes from './CaseHeading.module.css';
import { caseTitle } from './caseTitle.ts';
import { healedDaysOf, weeksBetween } from './courseSpan.ts';

const fragment = graphql(`
  fragment CaseHeading_portfolioCase on PortfolioCase {
    id
    reference
    stage
    goal
    sessionCount
    sessions {
      number
      heldOn
    }
    photos {
      ...CasePhotoParts @unmask
    }
  }
`);

interface Props {
  portfolioCase: FragmentType<typeof fragment>;
}

/** What was treated, in how many sessions, and when it was looked at again. */
export function CaseHeading({ portfolioCase }: Props) {
  const { i18n } = useLingui();
  const data = useFragment(fragment, portfolioCase);
  const title = caseTitle(i18n, data);

  return (
    <header className={classes.heading}>
      <StageGlyph stage={data.stage} size={48} className={classes.glyph} />
      <div>
        <PageHeading title={`${title}, ${data.reference}`}>{title}</PageHeading>
        <p className="second">
          <CourseSentence data={data} />
        </p>
      </div>
    </header>
  );
}

type Course = Pick<Parameters<typeof healedDaysOf>[0], never> & {
  sessionCount: number;
  sessions: readonly { heldOn: string }[];
  photos: Parameters<typeof healedDaysOf>[0];
};

function CourseSentence({ data }: { data: Course }) {
  const formats = useFormats();
  const weeks = weeksBetween(data.sessions);
  const days = healedDaysOf(data.photos).map(formats.number);
  const dayList = formats.list(days);

  return (
    <>
      <Plural value={data.sessionCount} one="# session" other="# sessions" />
      {weeks > 0 && (
        <>
          {' '}
          <Plural value={weeks} one="over # week" other="over # weeks" />
        </>
      )}
      {'. '}
      {days.length > 0 ? (
        <Trans>Photographed again on day {dayList} after the last.</Trans>
      ) : (
        <Trans>Not healed yet: no photo from day 28 or later.</Trans>
      )}
    </>
  );
}
