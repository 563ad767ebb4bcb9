import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useAnswer } from '../../data/useAnswer.ts';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { questionsQuery, questionVariables } from './questionsQuery.ts';
import type { QuestionSearch } from './questionSearch.ts';
import { sheetOf } from './questionSheet.ts';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetQuestion } from './SheetQuestion.tsx';
import classes from './QuestionSheet.module.css';
import { WrittenTerms } from './WrittenTerms.tsx';

interface Props {
  slug: string;
  search: QuestionSearch;
}

/** The sheet of somebody who is listed today, or a word that nobody is. */
export function LoadedSheet({ slug, search }: Props) {
  const formats = useFormats();
  const { technicianComparison } = useAnswer(questionsQuery, questionVariables(slug, search));
  const [record] = technicianComparison.technicians;
  if (!record) return <NobodyListed />;

  const lines = sheetOf({ record, on: search, formats });
  return (
    <Page width="reading" className={classes.page}>
      <SheetHead
        record={record}
        search={search}
        answered={lines.filter((line) => line.isAnswered).length}
        of={lines.length}
      />
      <ol className={classes.questions}>
        {lines.map((line, index) => (
          <SheetQuestion key={line.key} line={line} number={index + 1} />
        ))}
      </ol>
      <WrittenTerms record={record} search={search} />
      <p className={classes.back}>
        <Link to="/technicians/$slug" params={{ slug }} className="link">
          <Trans>Back to the profile of {record.technician.name}</Trans>
        </Link>
      </p>
      <SheetFoot slug={slug} />
    </Page>
  );
}

function NobodyListed() {
  const { t } = useLingui();

  return (
    <Page width="reading">
      <EmptyState
        title={
          <PageHeading title={t`No technician is listed at this address today`}>
            <Trans>No technician is listed at this address today</Trans>
          </PageHeading>
        }
        actions={
          <ButtonLink to="/technicians" search={{}} variant="primary">
            <Trans>See all technicians</Trans>
          </ButtonLink>
        }
      >
        <Trans>A sheet is made from evidence as it stands today. There is none to make it from.</Trans>
      </EmptyState>
    </Page>
  );
}
