import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { CredentialIcon } from '../../ui/credential/CredentialIcon.tsx';
import { IconHourglass, IconPlus } from '../../ui/icons.ts';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { credentialWords } from '../../ui/credential/credentialWords.ts';
import { credentialTypeWords } from '../../ui/words/credentialTypeWords.ts';
import classes from './PaperCell.module.css';
import type { PaperHolder } from './paperHolders.ts';
import { paperMark } from './paperMark.ts';
import type { PaperRow } from './papersQuery.ts';

interface Props {
  holder: PaperHolder;
  row: PaperRow | undefined;
}

/** One kind of paper of one person or place; opens what is known of it beside the matrix. */
export function PaperCell({ holder, row }: Props) {
  const { i18n } = useLingui();
  const { show, of, paper } = useSearch({ from: '/clinic/papers' });
  if (!row) {
    return (
      <span className={classes.unneeded}>
        <Trans>Not needed</Trans>
      </span>
    );
  }

  const mark = paperMark(row);
  const isChosen = of === holder.id && paper === row.type;
  return (
    <Link
      to="/clinic/papers"
      search={{ ...(show && { show }), of: holder.id, paper: row.type }}
      activeOptions={{ exact: true }}
      className={classes.cell}
      data-mark={mark}
      data-idle={row.gates.length === 0 ? '' : undefined}
      aria-current={isChosen || undefined}
    >
      {mark === 'missing' ? <IconPlus size={16} stroke={1.75} aria-hidden /> : <CredentialIcon mark={mark} size={16} />}
      <VisuallyHidden>
        {holder.name}, {i18n._(credentialTypeWords[row.type])}:{' '}
        {mark !== 'missing' && `${i18n._(credentialWords[mark])}, `}
      </VisuallyHidden>
      <CellWords row={row} />
      {row.renewal?.state === 'IN_REVIEW' && (
        <>
          <IconHourglass size={14} stroke={1.75} className={classes.renewal} aria-hidden />
          <VisuallyHidden>
            <Trans>, renewal in review</Trans>
          </VisuallyHidden>
        </>
      )}
    </Link>
  );
}

function CellWords({ row }: { row: PaperRow }) {
  const formats = useFormats();
  const mark = paperMark(row);
  const day = row.countsUntil ?? row.current?.expiresOn ?? row.current?.recheckDueOn;

  if (mark === 'missing') return <Trans>Missing</Trans>;
  if (mark === 'inReview') return <Trans>In review</Trans>;
  if (mark === 'rejected') return <Trans>Rejected</Trans>;
  if (mark === 'stated') return <Trans>Stated</Trans>;
  return day ? formats.day(day) : <Trans>No end</Trans>;
}
