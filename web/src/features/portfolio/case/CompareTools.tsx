import { useLingui } from '@lingui/react/macro';
import { IconButton } from '../../../ui/button/IconButton.tsx';
import type { CompareMode } from '../../../ui/compare/CompareView.tsx';
import { ZoomButtons } from '../../../ui/compare/ZoomButtons.tsx';
import { Segment } from '../../../ui/field/Segment.tsx';
import { IconMaximize } from '../../../ui/icons.ts';
import classes from './ComparePanel.module.css';
import type { Comparing } from './useCompare.ts';

interface Props {
  comparing: Comparing;
  onFullScreen?: () => void;
}

/** How to compare, and how near. */
export function CompareTools({ comparing, onFullScreen }: Props) {
  const { t } = useLingui();
  const { mode, setMode, zoom, setZoom } = comparing;
  const modes: { value: CompareMode; label: string }[] = [
    { value: 'SLIDER', label: t`Slider` },
    { value: 'SIDE_BY_SIDE', label: t`Side by side` },
    { value: 'BLINK', label: t`Blink` },
  ];

  return (
    <div className={classes.tools}>
      <Segment label={t`Way of comparing`} value={mode} onChange={setMode} options={modes} />
      <ZoomButtons zoom={zoom} onZoom={setZoom} />
      {onFullScreen && (
        <span className={classes.fullScreen}>
          <IconButton variant="quiet" size="compact" label={t`Full screen`} onClick={onFullScreen}>
            <IconMaximize size={18} aria-hidden />
          </IconButton>
        </span>
      )}
    </div>
  );
}
