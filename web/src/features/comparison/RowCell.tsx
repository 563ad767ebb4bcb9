import { DensityBar } from '../../ui/density/DensityBar.tsx';
import { CredentialIcon } from '../../ui/credential/CredentialIcon.tsx';
import { credentialWords } from '../../ui/credential/credentialWords.ts';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { useLingui } from '@lingui/react/macro';
import type { Cell } from './comparisonRow.ts';
import classes from './ComparisonTable.module.css';

/** What one technician has in one row; a count also as a bar, on the scale of all counts. */
export function RowCell({ cell, scale }: { cell: Cell; scale: number }) {
  const { i18n } = useLingui();
  const { text, details = [], count, mark, isMissing } = cell;

  return (
    <>
      <p
        className={classes.value}
        data-missing={isMissing ? '' : undefined}
        data-count={count === undefined ? undefined : ''}
      >
        {mark && (
          <>
            <CredentialIcon mark={mark} size={18} />
            <VisuallyHidden>{i18n._(credentialWords[mark])}: </VisuallyHidden>
          </>
        )}
        <span>{text}</span>
        {count !== undefined && <DensityBar value={count} of={scale} width={148} rows={3} className={classes.bar} />}
      </p>
      {details.map((detail) => (
        <p key={detail} className={classes.detail}>
          {detail}
        </p>
      ))}
    </>
  );
}
