import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { COMPARED_MAX, COMPARED_MIN } from '@stipple/contract';
import { Link } from '@tanstack/react-router';
import { IconColumns3 } from '../../ui/icons.ts';
import { useShortlist } from '../../ui/shortlist/useShortlist.ts';
import classes from './CompareLink.module.css';

interface Props {
  look: 'bar' | 'tab' | 'sheet';
  className?: string;
  onClick?: () => void;
}

/** The way to the shortlist, or straight to comparing it when it is short enough, with how many are on it. */
export function CompareLink({ look, className, onClick }: Props) {
  const { t } = useLingui();
  const listed = useShortlist();
  const count = listed.length;
  const isComparable = count >= COMPARED_MIN && count <= COMPARED_MAX;
  const target = isComparable
    ? ({ to: '/compare', search: { technicians: listed.map(({ slug }) => slug) } } as const)
    : ({ to: '/shortlist', search: {} } as const);

  const words = isComparable || count === 0 ? t`Compare` : t`Shortlist`;
  const onList = plural(count, { one: '# technician on your shortlist', other: '# technicians on your shortlist' });

  return (
    <Link
      {...target}
      className={className}
      activeProps={{ 'aria-current': 'page' }}
      activeOptions={{ includeSearch: false }}
      onClick={onClick}
      aria-label={count > 0 ? t`${words}, ${onList}` : undefined}
    >
      {look !== 'sheet' && <IconColumns3 size={look === 'tab' ? 22 : 20} stroke={1.75} aria-hidden />}
      <span className={classes.words}>{words}</span>
      {count > 0 && (
        <>
          {' '}
          <span className={look === 'tab' ? classes.dot : classes.count} aria-hidden>
            {count}
          </span>
        </>
      )}
    </Link>
  );
}
