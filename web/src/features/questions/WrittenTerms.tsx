import { Trans, useLingui } from '@lingui/react/macro';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import type { SheetRecord } from './questionsQuery.ts';
import type { QuestionSearch } from './questionSearch.ts';
import classes from './QuestionSheet.module.css';

interface Props {
  record: SheetRecord;
  search: QuestionSearch;
}

/** What to have on paper before agreeing; the price beside what the clinic states. */
export function WrittenTerms({ record: { technician }, search }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const price = technician.prices.find(
    ({ goal, stages }) => (!search.goal || search.goal === goal) && (!search.stage || stages.includes(search.stage)),
  );
  const range = price && formats.priceRange(price.price);
  const terms = [
    range
      ? t`The price, and what is in it. Stated here: ${range}. ${price.included}`
      : t`The price, and what is in it. None is stated here.`,
    t`That it is a tattoo: it lasts for years, fades, and can change in colour.`,
    t`What a touch-up costs, and when one is usual.`,
    t`How to care for it, day by day, and whom to call.`,
  ];

  return (
    <section className={classes.terms} aria-labelledby="written">
      <h2 id="written" className={classes.words}>
        <Trans>Have in writing before you agree</Trans>
      </h2>
      <ul>
        {terms.map((term) => (
          <li key={term}>
            <span className={classes.box} aria-hidden />
            {term}
          </li>
        ))}
      </ul>
    </section>
  );
}
