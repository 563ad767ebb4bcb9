import { useLingui } from '@lingui/react';
import type { Stage } from '@stipple/contract';
import { stageCaptions, stageWords } from '../words/vocabulary.ts';
import { StageGlyph } from './StageGlyph.tsx';
import classes from './StageTile.module.css';

interface Props {
  stage: Stage;
  /** Of the group, in the form that is sent. */
  name: string;
  isChecked: boolean;
}

/** A head to pick alone, in a form that works without scripts. */
export function StageRadio({ stage, name, isChecked }: Props) {
  const { i18n } = useLingui();

  return (
    <label className={classes.tile}>
      <input type="radio" name={name} value={stage} aria-label={i18n._(stageWords[stage])} defaultChecked={isChecked} />
      <StageGlyph stage={stage} size={40} />
      <span className={classes.caption} aria-hidden>
        {i18n._(stageCaptions[stage])}
      </span>
    </label>
  );
}
