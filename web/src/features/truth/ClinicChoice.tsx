import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { ChoiceField } from '../../ui/field/ChoiceField.tsx';
import classes from './Truth.module.css';

interface Props {
  clinics: readonly { slug: string; name: string }[];
  chosen: string | undefined;
}

/** Whose records stand beside the sources. A plain form: it works without scripts. */
export function ClinicChoice({ clinics, chosen }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const clinic = new FormData(event.currentTarget).get('clinic');
    void navigate({ to: '/what-is-true', search: typeof clinic === 'string' && clinic ? { clinic } : {} });
  }

  return (
    <form method="get" action="/what-is-true" className={classes.choice} onSubmit={handleSubmit}>
      <ChoiceField
        key={chosen ?? ''}
        label={t`Numbers from the records of`}
        name="clinic"
        defaultValue={chosen ?? ''}
        options={[
          { value: '', label: t`All clinics here` },
          ...clinics.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <Button type="submit">
        <Trans>Show</Trans>
      </Button>
    </form>
  );
}
