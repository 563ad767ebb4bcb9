import { useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { Field } from '../../ui/field/Field.tsx';
import classes from './TechnicianList.module.css';

/** Finds somebody by name; the name stays in the address. */
export function NameSearch() {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/technicians' });
  const { name } = useSearch({ from: '/technicians' });

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('name');
    const wanted = typeof typed === 'string' ? typed.trim() : '';
    void navigate({ search: wanted ? { name: wanted } : {} });
  }

  return (
    <form role="search" className={classes.search} onSubmit={handleSubmit}>
      <Field key={name ?? ''} label={t`Name`} name="name" type="search" defaultValue={name} autoComplete="off" />
      <Button type="submit">{t`Find`}</Button>
    </form>
  );
}
