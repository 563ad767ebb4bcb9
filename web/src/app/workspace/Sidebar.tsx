import { Trans, useLingui } from '@lingui/react/macro';
import type { ClinicRole } from '@stipple/contract';
import { Link } from '@tanstack/react-router';
import { ClinicTile } from '../../ui/accent/ClinicTile.tsx';
import { Select } from '../../ui/field/Select.tsx';
import { IconCalendarEvent, IconCertificate, IconExternalLink, IconInbox } from '../../ui/icons.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { MenuButton } from '../shell/MenuButton.tsx';
import { SignOutButtons } from '../shell/SignOutButtons.tsx';
import { useAccount } from '../shell/useAccount.ts';
import { chooseClinic } from './clinicChoice.ts';
import { clinicRoleWords } from './clinicRoleWords.ts';
import classes from './Workspace.module.css';

interface Membership {
  clinicId: string;
  clinicName: string;
  clinicSlug: string;
  roles: readonly ClinicRole[];
}

interface Props {
  chosen: Membership;
  memberships: readonly Membership[];
}

/** Whose desk it is, what stands on it, and the way back to the public page. Shows only what exists. */
export function Sidebar({ chosen, memberships }: Props) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const account = useAccount();
  const roles = formats.list(chosen.roles.map((role) => i18n._(clinicRoleWords[role])));

  return (
    <header className={classes.sidebar}>
      <div className={classes.clinic}>
        <ClinicTile name={chosen.clinicName} size={32} />
        <span className={classes.names}>
          <span className={classes.name}>{chosen.clinicName}</span>
          <span className="label">{roles}</span>
        </span>
      </div>
      {memberships.length > 1 && (
        <div className={classes.choice}>
          <Select
            label={t`Clinic`}
            value={chosen.clinicId}
            onChange={chooseClinic}
            options={memberships.map(({ clinicId, clinicName }) => ({ value: clinicId, label: clinicName }))}
          />
        </div>
      )}
      <nav className={classes.nav} aria-label={t`Desk`}>
        <Link to="/clinic/calendar" activeProps={{ 'aria-current': 'page' }}>
          <IconCalendarEvent size={18} stroke={1.75} aria-hidden />
          <Trans>Calendar</Trans>
        </Link>
        <Link to="/clinic/enquiries" activeProps={{ 'aria-current': 'page' }}>
          <IconInbox size={18} stroke={1.75} aria-hidden />
          <Trans>Enquiries</Trans>
        </Link>
        {chosen.roles.some((role) => role !== 'FRONT_DESK') && (
          <Link to="/clinic/papers" activeProps={{ 'aria-current': 'page' }}>
            <IconCertificate size={18} stroke={1.75} aria-hidden />
            <Trans>Papers</Trans>
          </Link>
        )}
      </nav>
      <div className={classes.foot}>
        <Link to="/clinics/$slug" params={{ slug: chosen.clinicSlug }} className={classes.public}>
          <IconExternalLink size={18} stroke={1.75} aria-hidden />
          <Trans>Public page</Trans>
        </Link>
        {account && (
          <div className={classes.account}>
            <p className={classes.person}>{account.name}</p>
            <SignOutButtons />
          </div>
        )}
        <MenuButton className={classes.menu} />
      </div>
    </header>
  );
}
