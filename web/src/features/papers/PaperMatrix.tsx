import { Trans, useLingui } from '@lingui/react/macro';
import { CREDENTIAL_TYPES } from '@stipple/contract';
import { useSearch } from '@tanstack/react-router';
import { FallbackAvatar } from '../../ui/avatar/FallbackAvatar.tsx';
import { credentialTypeWords } from '../../ui/words/credentialTypeWords.ts';
import { HolderStanding } from './HolderStanding.tsx';
import { PaperCell } from './PaperCell.tsx';
import type { PaperHolder } from './paperHolders.ts';
import classes from './PaperMatrix.module.css';
import { isIn } from './paperMark.ts';

interface Props {
  title: string;
  holders: readonly PaperHolder[];
}

/** A line each, a column for each kind of paper that anybody here needs or has. On a phone a list of what to look at. */
export function PaperMatrix({ title, holders }: Props) {
  const { i18n } = useLingui();
  const { show, of } = useSearch({ from: '/clinic/papers' });
  const shown = show ? holders.filter(({ rows }) => rows.some((row) => isIn(show, row))) : holders;
  const types = CREDENTIAL_TYPES.filter((type) => holders.some(({ rows }) => rows.some((row) => row.type === type)));

  if (holders.length === 0) return null;
  return (
    <section className={classes.section}>
      {shown.length === 0 ? (
        <p className={classes.none}>
          <b>{title}:</b> <Trans>nothing of this sort.</Trans>
        </p>
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{title}</th>
                {types.map((type) => (
                  <th key={type} scope="col">
                    {i18n._(credentialTypeWords[type])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((holder) => (
                <tr key={holder.id} data-chosen={holder.id === of ? '' : undefined}>
                  <th scope="row">
                    <span className={classes.holder}>
                      {holder.person && (
                        <FallbackAvatar name={holder.name} initials={holder.person.initials} size={32} />
                      )}
                      <span className={classes.words}>
                        <span className={classes.name} dir="auto">
                          {holder.name}
                        </span>
                        <HolderStanding holder={holder} />
                      </span>
                    </span>
                  </th>
                  {types.map((type) => (
                    <td key={type} data-name={i18n._(credentialTypeWords[type])}>
                      <PaperCell holder={holder} row={holder.rows.find((row) => row.type === type)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
