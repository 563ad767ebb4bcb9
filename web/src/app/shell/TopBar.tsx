import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Logo } from '../../ui/brand/Logo.tsx';
import { AccountSlot } from './AccountSlot.tsx';
import { CompareLink } from './CompareLink.tsx';
import { MenuButton } from './MenuButton.tsx';
import { sections } from './navigation.ts';
import { SchemeToggle } from './SchemeToggle.tsx';
import classes from './TopBar.module.css';

export function TopBar() {
  const { t, i18n } = useLingui();

  return (
    <header className={classes.bar}>
      <Link to="/" className={classes.home} aria-label={t`Stipple, home`}>
        <Logo />
      </Link>
      <nav className={classes.sections} aria-label={t`Sections`}>
        {sections.map(({ to, label }) => (
          <Link key={to} to={to} className={classes.link} activeProps={{ 'aria-current': 'page' }}>
            {i18n._(label)}
          </Link>
        ))}
        <Link to="/how-verification-works" className={classes.link} activeProps={{ 'aria-current': 'page' }}>
          <Trans>How verification works</Trans>
        </Link>
      </nav>
      <div className={classes.end}>
        <CompareLink look="bar" className={classes.wide} />
        <Link to="/" hash="clinics" className={classes.wide}>
          <Trans>For clinics</Trans>
        </Link>
        <span className={classes.wideSlot}>
          <SchemeToggle />
        </span>
        <AccountSlot />
        <MenuButton className={classes.menu} />
      </div>
    </header>
  );
}
