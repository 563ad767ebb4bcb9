import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { DirectoryProps } from './DirectoryForm.tsx';
import classes from './DirectoryList.module.css';
import type { Town } from './townQuery.ts';

interface Props extends DirectoryProps {
  town: Town;
  others: readonly Town[];
}

/** Which town was understood, and the other towns that the same words could mean. */
export function TownNote({ to, search, town, others }: Props) {
  return (
    <p className="small second">
      <Trans>Measured in a straight line from {nameOf(town)}.</Trans>
      {others.length > 0 && (
        <span className={classes.others}>
          {' '}
          <Trans>Or is it:</Trans>
          {others.map((other) => (
            <Link
              key={other.id}
              to={to}
              search={{ ...search, town: other.name, near: other.id }}
              resetScroll={false}
              className="link"
            >
              {nameOf(other)}
            </Link>
          ))}
        </span>
      )}
    </p>
  );
}

const nameOf = ({ name, region, country }: Town) => [name, region, country].filter(Boolean).join(', ');
