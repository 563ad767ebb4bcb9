import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { IconUser } from '../../ui/icons.ts';
import classes from './BottomTabs.module.css';
import { CompareLink } from './CompareLink.tsx';
import { sections } from './navigation.ts';
import { useAccount } from './useAccount.ts';

/** Thumb-high navigation of a phone; gives way to a page's own action bar. */
export function BottomTabs() {
  const { t, i18n } = useLingui();
  const account = useAccount();

  return (
    <nav className={classes.tabs} aria-label={t`Sections, bottom`} data-bottom-tabs>
      {sections.map(({ to, label, Icon }) => (
        <Link key={to} to={to} activeProps={{ 'aria-current': 'page' }}>
          <Icon size={22} stroke={1.75} aria-hidden />
          {i18n._(label)}
        </Link>
      ))}
      <CompareLink look="tab" />
      <Link to={placeOf(account)} activeProps={{ 'aria-current': 'page' }}>
        <IconUser size={22} stroke={1.75} aria-hidden />
        <Trans>You</Trans>
      </Link>
    </nav>
  );
}

/** Where "You" leads: a client to the record, somebody at work to the clinic's enquiries, a visitor to the way in. */
function placeOf(account: ReturnType<typeof useAccount>) {
  if (account?.isClient) return '/me';
  return account?.isMember ? '/clinic/enquiries' : '/sign-in';
}
