import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Stage } from '@stipple/contract';
import { stageCaptions, stageWords } from '../words/vocabulary.ts';
import { StageGlyph } from './StageGlyph.tsx';
import classes from './StageTile.module.css';

interface Props {
  stage: Stage;
  isChecked: boolean;
  onChange: () => void;
  /** Keeps a line for the count. */
  isCounted?: boolean;
  /** Cases of this stage, once they are known. */
  count?: number;
  size?: number;
  /** Caption and name where the tile stands for a whole family. */
  family?: string;
}

/** A head to pick, with its word and its count. */
export function StageTile({ stage, isChecked, onChange, isCounted, count, size = 40, family }: Props) {
  const { t, i18n } = useLingui();
  const word = family ?? i18n._(stageWords[stage]);
  const counted = count === undefined ? word : t`${word}, ${plural(count, { one: '# case', other: '# cases' })}`;

  return (
    <label className={classes.tile} data-none={count === 0 ? '' : undefined}>
      <input type="checkbox" aria-label={counted} checked={isChecked} onChange={onChange} />
      <StageGlyph stage={stage} size={size} />
      <span className={classes.caption} aria-hidden>
        {family ?? i18n._(stageCaptions[stage])}
      </span>
      {isCounted && (
        <span className={classes.count} aria-hidden>
          {count ?? '\u00a0'}
        </span>
      )}
    </label>
  );
}
