import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Logo } from '../../ui/brand/Logo.tsx';
import classes from './Footer.module.css';

export function Footer() {
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <Logo size="foot" />
        <span>
          <Trans>Open source, MIT licence</Trans>
        </span>
        <nav className={classes.links}>
          <Link to="/how-verification-works">
            <Trans>How verification works</Trans>
          </Link>
          <Link to="/what-is-true">
            <Trans>What is true about SMP</Trans>
          </Link>
          <Link to="/alternatives">
            <Trans>Other ways</Trans>
          </Link>
          <Link to="/" hash="clinics">
            <Trans>For clinics</Trans>
          </Link>
        </nav>
      </div>
    </footer>
  );
}
