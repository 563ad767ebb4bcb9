import { Trans, useLingui } from '@lingui/react/macro';
import { GOALS, STAGES } from '@stipple/contract';
import { Link, useNavigate } from '@tanstack/react-router';
import type { SyntheticEvent } from 'react';
import { buttonLook } from '../../ui/button/buttonLook.ts';
import { Button } from '../../ui/button/Button.tsx';
import { IconEye } from '../../ui/icons.ts';
import { StageGlyph } from '../../ui/stage/StageGlyph.tsx';
import { goalWords, stageWords } from '../../ui/words/vocabulary.ts';
import classes from './ComparisonOptions.module.css';
import { OptionSelect } from './OptionSelect.tsx';
import { type ComparisonSearch, readComparisonSearch } from './comparisonSearch.ts';

/** On which class and goal they are compared, and whether to show what is the same. A form, so that it works without scripts. */
export function ComparisonOptions({ search }: { search: ComparisonSearch }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate({ from: '/compare' });
  const { technicians = [], stage, goal, place, differences } = search;

  const handleChange = (event: SyntheticEvent<HTMLFormElement>) => {
    const chosen = readComparisonSearch(Object.fromEntries(new FormData(event.currentTarget)));
    void navigate({ search: chosen, replace: true, resetScroll: false });
  };

  return (
    <div className={classes.options}>
      <form method="get" action="/compare" className={classes.form} onChange={handleChange}>
        <input type="hidden" name="technicians" value={technicians.join(',')} />
        {place && <input type="hidden" name="place" value={place} />}
        {differences && <input type="hidden" name="differences" value="true" />}
        <OptionSelect
          name="stage"
          label={t`Count cases at`}
          value={stage ?? ''}
          drawing={stage && <StageGlyph stage={stage} size={20} />}
          options={STAGES.map((value) => ({ value, words: i18n._(stageWords[value]) }))}
          anyWords={t`Any stage`}
        />
        <OptionSelect
          name="goal"
          label={t`for`}
          value={goal ?? ''}
          options={GOALS.map((value) => ({ value, words: i18n._(goalWords[value]) }))}
          anyWords={t`Any goal`}
        />
        <Button type="submit" size="small" className={classes.submit}>
          <Trans>Show</Trans>
        </Button>
      </form>
      <Link
        to="/compare"
        search={{ ...search, differences: differences ? undefined : true }}
        replace
        resetScroll={false}
        {...buttonLook({ variant: differences ? 'primary' : 'quiet', size: 'small' })}
      >
        <IconEye size={18} aria-hidden />
        {differences ? <Trans>Show every row</Trans> : <Trans>Only differences</Trans>}
      </Link>
    </div>
  );
}
