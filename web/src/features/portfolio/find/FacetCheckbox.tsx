import type { ReactNode } from 'react';
import { DensityBar } from '../../../ui/density/DensityBar.tsx';
import { Checkbox } from '../../../ui/field/Checkbox.tsx';
import classes from './FacetCheckbox.module.css';

interface Props {
  label: ReactNode;
  isChecked: boolean;
  onChange: () => void;
  count?: number;
  /** The most any value of this kind has: the full bar. */
  most: number;
  /** One of a group, named so. */
  radioName?: string;
}

/** A value with its bar and its count. None is dimmed, not hidden. */
export function FacetCheckbox({ label, isChecked, onChange, count, most, radioName }: Props) {
  return (
    <div className={classes.row} data-none={count === 0 ? '' : undefined}>
      <Checkbox
        label={label}
        checked={isChecked}
        onChange={onChange}
        isRadio={radioName !== undefined}
        name={radioName}
        aside={
          count !== undefined && (
            <>
              <DensityBar value={count} of={most} width={44} />
              <span className={classes.count}>{count}</span>
            </>
          )
        }
      />
    </div>
  );
}
