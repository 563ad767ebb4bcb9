import { Trans, useLingui } from '@lingui/react/macro';
import { EMAIL_MAX } from '@stipple/contract';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { Field } from '../../ui/field/Field.tsx';
import { IconMail } from '../../ui/icons.ts';
import { Failure } from './Failure.tsx';
import classes from './SignInPage.module.css';
import { useSignIn } from './useSignIn.ts';

interface Props {
  onLinkSent: (email: string) => void;
}

/** One address, two ways: a password, or a link that comes by e-mail. */
export function SignInForm({ onLinkSent }: Props) {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { signIn, sendLink, busyWith, errors, failure } = useSignIn(onLinkSent);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (!busyWith) void signIn(email.trim(), password);
  }

  return (
    <form noValidate className={classes.form} onSubmit={handleSubmit}>
      <Field
        label={t`E-mail`}
        name="email"
        type="email"
        autoComplete="username"
        required
        maxLength={EMAIL_MAX}
        value={email}
        error={errors.email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Field
        label={t`Password`}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        error={errors.password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Failure failure={failure} />
      <Button type="submit" variant="primary" isWide isBusy={busyWith === 'PASSWORD'}>
        <Trans>Sign in</Trans>
      </Button>
      <p className={classes.or}>
        <Trans>or</Trans>
      </p>
      <Button isWide isBusy={busyWith === 'LINK'} onClick={() => void sendLink(email.trim())}>
        <IconMail size={20} aria-hidden />
        <Trans>E-mail me a link instead</Trans>
      </Button>
    </form>
  );
}
