import { Plural, useLingui } from '@lingui/react/macro';
import type { Stage } from '@stipple/contract';
import { VisuallyHidden } from '../../../ui/layout/VisuallyHidden.tsx';
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
  const { i18n } = useLingui();

  return (
    <label className={classes.tile} data-none={count === 0 ? '' : undefined}>
      <input type="checkbox" checked={isChecked} onChange={onChange} />
      <StageGlyph stage={stage} size={size} />
      <span className={classes.caption} aria-hidden>
        {i18n._(stageCaptions[stage])}
      </span>
      <VisuallyHidden>{i18n._(stageWords[stage])}</VisuallyHidden>
      {count !== undefined && (
        <>
          <span className={classes.count} aria-hidden>
            {count}
          </span>
          <VisuallyHidden>
            {', '}
            <Plural value={count} one="# case" other="# cases" />
          </VisuallyHidden>
        </>
      )}
    </label>
  );
}
