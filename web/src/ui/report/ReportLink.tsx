import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { IconFlag } from '../icons.ts';
import classes from './ReportLink.module.css';

/** The way to tell the platform that something on this page is wrong: `technician:slug`, `clinic:slug` or `case:id`. */
export function ReportLink({ about }: { about: string }) {
  return (
    <Link to="/report" search={{ about }} className={classes.report}>
      <IconFlag size={18} aria-hidden />
      <Trans>Report a concern</Trans>
    </Link>
  );
}
