import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Sheet } from '../../ui/dialog/Sheet.tsx';
import classes from './MenuSheet.module.css';
import { sections } from './navigation.ts';
import { SchemeChoice } from './SchemeChoice.tsx';

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

export function MenuSheet({ isOpen, onClose }: Props) {
  const { t, i18n } = useLingui();

  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={t`Menu`}>
      <nav className={classes.list} aria-label={t`Menu`}>
        {sections.map(({ to, label }) => (
          <Link key={to} to={to} onClick={onClose}>
            {i18n._(label)}
          </Link>
        ))}
        <Link to="/how-verification-works" onClick={onClose}>
          <Trans>How verification works</Trans>
        </Link>
        <Link to="/" hash="clinics" onClick={onClose}>
          <Trans>For clinics</Trans>
        </Link>
        <Link to="/sign-in" onClick={onClose}>
          <Trans>Sign in</Trans>
        </Link>
      </nav>
      <SchemeChoice />
    </Sheet>
  );
}
