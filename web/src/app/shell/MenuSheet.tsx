import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Sheet } from '../../ui/dialog/Sheet.tsx';
import { AccountLinks } from './AccountLinks.tsx';
import classes from './MenuSheet.module.css';
import { CompareLink } from './CompareLink.tsx';
import { sections } from './navigation.ts';
import { SchemeChoice } from './SchemeChoice.tsx';
import { useAccount } from './useAccount.ts';

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

export function MenuSheet({ isOpen, onClose }: Props) {
  const { t, i18n } = useLingui();
  const account = useAccount();

  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={t`Menu`}>
      <nav className={classes.list} aria-label={t`Menu`}>
        {sections.map(({ to, label }) => (
          <Link key={to} to={to} onClick={onClose}>
            {i18n._(label)}
          </Link>
        ))}
        <CompareLink look="sheet" onClick={onClose} />
        <Link to="/how-verification-works" onClick={onClose}>
          <Trans>How verification works</Trans>
        </Link>
        <Link to="/" hash="clinics" onClick={onClose}>
          <Trans>For clinics</Trans>
        </Link>
        {account ? (
          <AccountLinks account={account} onLeave={onClose} />
        ) : (
          <Link to="/sign-in" onClick={onClose}>
            <Trans>Sign in</Trans>
          </Link>
        )}
      </nav>
      <SchemeChoice />
    </Sheet>
  );
}
