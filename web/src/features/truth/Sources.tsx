import { Trans } from '@lingui/react/macro';
import { type SourceKey, sources } from './sources.ts';
import classes from './Truth.module.css';

/** Where it was read, each a link. */
export function Sources({ keys }: { keys: readonly SourceKey[] }) {
  return (
    <span className={classes.sources}>
      <Trans>Read at</Trans>{' '}
      {keys.map((key, index) => (
        <span key={key}>
          {index > 0 && ', '}
          <a href={sources[key].url} rel="noreferrer">
            {sources[key].name}
          </a>
        </span>
      ))}
    </span>
  );
}
