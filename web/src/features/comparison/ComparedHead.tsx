import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Avatar } from '../../ui/avatar/Avatar.tsx';
import { IconX } from '../../ui/icons.ts';
import { Seal } from '../../ui/seal/Seal.tsx';
import classes from './ComparedHead.module.css';
import type { Compared } from './comparisonQuery.ts';
import { type ComparisonSearch, without } from './comparisonSearch.ts';

interface Props {
  compared: Compared;
  search: ComparisonSearch;
}

/** Who a column is about; stays in sight while the rows pass. */
export function ComparedHead({ compared: { technician }, search }: Props) {
  const { t } = useLingui();
  const { slug, name } = technician;
  const cities = [...new Set(technician.locations.map(({ city }) => city))].join(', ');

  return (
    <div className={classes.head}>
      <span className={classes.avatar}>
        <Avatar name={name} initials={technician.initials} portrait={technician.portrait} size={36} />
      </span>
      <div className={classes.words}>
        <p className={classes.name}>
          <Link to="/technicians/$slug" params={{ slug }}>
            {name}
          </Link>
          {technician.isVerified && <Seal size={16} label={t`Every paper verified and valid today`} />}
        </p>
        <p className={classes.place}>
          {technician.clinic.name}, {cities}
        </p>
      </div>
      <Link
        to="/compare"
        search={without(search, slug)}
        replace
        resetScroll={false}
        className={classes.remove}
        title={t`Remove from the comparison`}
        aria-label={t`Remove ${name} from the comparison`}
      >
        <IconX size={16} aria-hidden />
      </Link>
    </div>
  );
}
