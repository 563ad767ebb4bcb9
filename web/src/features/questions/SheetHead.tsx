import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button/Button.tsx';
import { DensityBar } from '../../ui/density/DensityBar.tsx';
import { PageHead } from '../../ui/document/PageHead.tsx';
import { IconPrinter } from '../../ui/icons.ts';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { ShortlistButton } from '../../ui/shortlist/ShortlistButton.tsx';
import { inSentence } from '../../ui/words/inSentence.ts';
import { goalWords, stageWords } from '../../ui/words/vocabulary.ts';
import type { SheetRecord } from './questionsQuery.ts';
import type { QuestionSearch } from './questionSearch.ts';
import classes from './QuestionSheet.module.css';

interface Props {
  record: SheetRecord;
  search: QuestionSearch;
  answered: number;
  of: number;
}

/** Whom to ask, for which class and goal, and how much the record answers beforehand. */
export function SheetHead({ record: { technician }, search, answered, of }: Props) {
  const { t, i18n } = useLingui();
  const cities = [...new Set(technician.locations.map(({ city }) => city))].join(', ');
  const asked = [
    search.stage && i18n._(stageWords[search.stage]),
    search.goal && inSentence(i18n._(goalWords[search.goal])),
  ].filter(Boolean);
  const title = t`Questions to ask ${technician.name}`;

  return (
    <header className={classes.head}>
      <PageHead
        title={title}
        description={t`The ten questions clients are told to ask, put to ${technician.name}: ${answered} of ${of} answered from evidence, to print and take along.`}
        path={`/technicians/${technician.slug}/questions`}
        isIndexed={asked.length === 0}
      />
      <div>
        <PageHeading title={title}>{title}</PageHeading>
        <p className="second">
          {technician.clinic.name}, {cities}
          {asked.length > 0 && <>. {t`For ${asked.join(', ')}`}</>}
        </p>
      </div>
      <div className={classes.summary}>
        <DensityBar value={answered} of={of} width={120} />
        <p className="small">
          <b>
            <Trans>
              {answered} of {of} answered from evidence.
            </Trans>
          </b>{' '}
          <Plural
            value={of - answered}
            _0="None is blank: ask all the same."
            one="# is blank: ask it, and write the answer down."
            other="# are blank: ask them, and write the answers down."
          />
        </p>
      </div>
      <div className={classes.actions}>
        <Button variant="primary" className={classes.print} onClick={() => globalThis.print()}>
          <IconPrinter size={18} aria-hidden />
          <Trans>Print</Trans>
        </Button>
        <ShortlistButton slug={technician.slug} name={technician.name} clinicName={technician.clinic.name} />
      </div>
    </header>
  );
}
