import { useLingui } from '@lingui/react/macro';
import { IconX } from '../icons.ts';
import classes from './Chip.module.css';

interface Props {
  /** What is filtered by: "Norwood V". */
  label: string;
  onRemove: () => void;
}

/** A filter in force; pressing it takes it off. */
export function FilterChip({ label, onRemove }: Props) {
  const { t } = useLingui();

  return (
    <button type="button" className={classes.filter} aria-label={t`Remove filter: ${label}`} onClick={onRemove}>
      {label}
      <IconX size={16} aria-hidden />
    </button>
  );
}
