import { Trans, useLingui } from '@lingui/react/macro';
import { GOALS, STAGES } from '@stipple/contract';
import { Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { Checkbox } from '../../ui/field/Checkbox.tsx';
import { Field } from '../../ui/field/Field.tsx';
import { FormSelect } from '../../ui/field/FormSelect.tsx';
import { goalWords, stageWords } from '../../ui/words/vocabulary.ts';
import classes from './DirectoryList.module.css';
import { countDirectoryFilters, type DirectorySearch, readDirectorySearch } from './directorySearch.ts';
import { TownFields } from './TownFields.tsx';
import { useFormKey } from './useFormKey.ts';

export interface DirectoryProps {
  /** The list that is narrowed. */
  to: '/technicians' | '/clinics';
  search: DirectorySearch;
}

/** What a list is narrowed by. Without scripts it is sent to the same address; with them a choice counts at once. */
export function DirectoryForm({ to, search }: DirectoryProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { formKey, expect } = useFormKey(search);

  const apply = (sent: HTMLFormElement) => {
    const next = readDirectorySearch(Object.fromEntries(new FormData(sent)));
    expect(next);
    void navigate({ to, search: next, resetScroll: false });
  };
  const applyChoice = (event: FormEvent<HTMLFormElement>) => {
    const { target, currentTarget } = event;
    const isTyped = target instanceof HTMLInputElement && target.type !== 'checkbox';
    if (!isTyped) apply(currentTarget);
  };

  return (
    <form
      key={formKey}
      role="search"
      method="get"
      action={to}
      className={classes.form}
      onChange={applyChoice}
      onSubmit={(event) => {
        event.preventDefault();
        apply(event.currentTarget);
      }}
    >
      <div className={classes.fields}>
        <Field label={t`Name`} name="name" type="search" defaultValue={search.name} autoComplete="off" />
        <TownFields search={search} />
        <FormSelect
          label={t`Goal`}
          name="goal"
          defaultValue={search.goal ?? ''}
          options={[
            { value: '', label: t`Any goal` },
            ...GOALS.map((goal) => ({ value: goal, label: i18n._(goalWords[goal]) })),
          ]}
        />
        <FormSelect
          label={t`Stage before treatment`}
          name="stage"
          defaultValue={search.stage ?? ''}
          options={[
            { value: '', label: t`Any stage` },
            ...STAGES.map((stage) => ({ value: stage, label: i18n._(stageWords[stage]) })),
          ]}
        />
      </div>
      <div className={classes.send}>
        <Checkbox
          name="healed"
          value="yes"
          label={t`Only with healed cases`}
          defaultChecked={search.healed === 'yes'}
        />
        <Button type="submit">{t`Find`}</Button>
        {countDirectoryFilters(search) > 0 && (
          <Link to={to} search={{}} resetScroll={false} className="link small">
            <Trans>Clear all filters</Trans>
          </Link>
        )}
      </div>
    </form>
  );
}
