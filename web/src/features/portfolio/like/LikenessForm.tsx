import { Trans, useLingui } from '@lingui/react/macro';
import { GOALS, SKIN_TONES, STAGES } from '@stipple/contract';
import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Button } from '../../../ui/button/Button.tsx';
import { Checkbox } from '../../../ui/field/Checkbox.tsx';
import { StageRadio } from '../../../ui/stage/StageRadio.tsx';
import { SkinToneSwatch } from '../../../ui/tone/SkinToneSwatch.tsx';
import { goalWords } from '../../../ui/words/vocabulary.ts';
import { FilterSection } from '../find/FilterSection.tsx';
import { PlaceFilter } from '../find/PlaceFilter.tsx';
import { type FindSearch, readFindSearch } from '../find/findSearch.ts';
import tones from '../find/ToneFilter.module.css';
import { useFindSearch } from '../find/useFindSearch.ts';
import classes from './LikenessForm.module.css';
import { LikenessSelects } from './LikenessSelects.tsx';
import { RememberBox } from './RememberBox.tsx';
import { remember } from './rememberedLikeness.ts';

/** What the reader tells of themselves. A plain form: without scripts it is sent to the same address. Leads on to the results. */
export function LikenessForm({ resultsId }: { resultsId: string }) {
  const { search, changeSearch } = useFindSearch();
  const { near, km } = search;

  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const next = searchIn(form);
    remember(form.has('remember') ? next : undefined);
    changeSearch({ ...NOTHING, ...next, near, km });
    document.getElementById(resultsId)?.focus();
  };

  return (
    <form method="get" action="/find" onSubmit={show} className={classes.form}>
      <input type="hidden" name="view" value="mine" />
      {near && <input type="hidden" name="near" value={near} />}
      {km && <input type="hidden" name="km" value={km} />}
      <Looks search={search} />
      <div className={classes.more}>
        <RememberBox />
        <Link to="/find" search={{ view: 'mine' }} className="link small">
          <Trans>Start again</Trans>
        </Link>
      </div>
      <div className={classes.send}>
        <Button type="submit" variant="primary" isWide>
          <Trans>Show cases like mine</Trans>
        </Button>
      </div>
    </form>
  );
}

const NOTHING: Partial<FindSearch> = {
  stage: undefined,
  goal: undefined,
  tone: undefined,
  scar: undefined,
  hair: undefined,
  length: undefined,
  age: undefined,
};

/** A form's boxes of one name are a list, as the address writes it. */
function searchIn(form: FormData): FindSearch {
  const { remember: _choice, ...fields } = Object.fromEntries(
    [...new Set(form.keys())].map((name) => [name, form.getAll(name).map(String).filter(Boolean)]),
  );
  return readFindSearch(fields);
}

function Looks({ search }: { search: FindSearch }) {
  const { t, i18n } = useLingui();

  return (
    <>
      <FilterSection title={t`Stage before treatment`}>
        <div className={classes.stages}>
          {STAGES.map((stage) => (
            <StageRadio key={stage} stage={stage} name="stage" isChecked={search.stage?.[0] === stage} />
          ))}
        </div>
      </FilterSection>
      <FilterSection title={t`Skin tone`}>
        <div className={tones.tones}>
          {SKIN_TONES.map((tone) => (
            <label key={tone} className={tones.tone}>
              <input
                type="radio"
                name="tone"
                value={tone}
                aria-label={t`Skin tone ${tone}`}
                defaultChecked={search.tone?.[0] === tone}
              />
              <SkinToneSwatch tone={tone} />
              <span className={tones.numeral} aria-hidden>
                {tone}
              </span>
            </label>
          ))}
          <p className={tones.hint}>
            <Trans>I burns always, VI never.</Trans>
          </p>
        </div>
      </FilterSection>
      <FilterSection title={t`Hair, scar and age`}>
        <LikenessSelects search={search} />
      </FilterSection>
      <FilterSection title={t`Goal`}>
        {GOALS.map((goal) => (
          <Checkbox
            key={goal}
            name="goal"
            value={goal}
            label={i18n._(goalWords[goal])}
            defaultChecked={search.goal?.includes(goal)}
          />
        ))}
      </FilterSection>
      <FilterSection title={t`Place`}>
        <PlaceFilter />
      </FilterSection>
    </>
  );
}
