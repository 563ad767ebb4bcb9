import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { IconUser } from '../../ui/icons.ts';
import classes from './BottomTabs.module.css';
import { sections } from './navigation.ts';

/** Thumb-high navigation of a phone; gives way to a page's own action bar. */
export function BottomTabs() {
  const { t, i18n } = useLingui();

  return (
    <nav className={classes.tabs} aria-label={t`Sections, bottom`} data-bottom-tabs>
      {sections.map(({ to, label, Icon }) => (
        <Link key={to} to={to} activeProps={{ 'aria-current': 'page' }}>
          <Icon size={22} stroke={1.75} aria-hidden />
          {i18n._(label)}
        </Link>
      ))}
      <Link to="/sign-in" activeProps={{ 'aria-current': 'page' }}>
        <IconUser size={22} stroke={1.75} aria-hidden />
        <Trans>You</Trans>
      </Link>
    </nav>
  );
}
