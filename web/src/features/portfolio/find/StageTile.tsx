import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Stage } from '@stipple/contract';
import { StageGlyph } from '../../../ui/stage/StageGlyph.tsx';
import { stageCaptions, stageWords } from '../../../ui/words/vocabulary.ts';
import classes from './StageTile.module.css';

interface Props {
  stage: Stage;
  isChecked: boolean;
  onChange: () => void;
  count?: number;
  size?: number;
}

/** A head to pick, with its word and its count. */
export function StageTile({ stage, isChecked, onChange, count, size = 40 }: Props) {
  const { t, i18n } = useLingui();
  const word = i18n._(stageWords[stage]);
  const counted = count === undefined ? word : t`${word}, ${plural(count, { one: '# case', other: '# cases' })}`;

  return (
    <label className={classes.tile} data-none={count === 0 ? '' : undefined}>
      <input type="checkbox" aria-label={counted} checked={isChecked} onChange={onChange} />
      <StageGlyph stage={stage} size={size} />
      <span className={classes.caption} aria-hidden>
        {i18n._(stageCaptions[stage])}
      </span>
      {count !== undefined && (
        <span className={classes.count} aria-hidden>
          {count}
        </span>
      )}
    </label>
  );
}
