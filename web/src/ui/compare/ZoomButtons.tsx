import { useLingui } from '@lingui/react/macro';
import { useFormats } from '../locale/LocaleProvider.tsx';
import { IconButton } from '../button/IconButton.tsx';
import { IconArrowDown, IconArrowLeft, IconArrowRight, IconArrowUp, IconZoomIn, IconZoomOut } from '../icons.ts';
import classes from './ZoomButtons.module.css';
import { canZoomIn, canZoomOut, pan, type Zoom, zoomIn, zoomOut } from './zoom.ts';

interface Props {
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
}

const STEP = 0.25;

/** Nearer, further, and for who can't drag: the four directions. */
export function ZoomButtons({ zoom, onZoom }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const scale = formats.number(zoom.scale);

  return (
    <div className={classes.buttons} role="group" aria-label={t`Zoom, both photos together`}>
      {canZoomOut(zoom) && (
        <div className={classes.directions}>
          <IconButton variant="quiet" size="compact" label={t`Look left`} onClick={() => onZoom(pan(zoom, STEP, 0))}>
            <IconArrowLeft size={16} aria-hidden />
          </IconButton>
          <IconButton variant="quiet" size="compact" label={t`Look up`} onClick={() => onZoom(pan(zoom, 0, STEP))}>
            <IconArrowUp size={16} aria-hidden />
          </IconButton>
          <IconButton variant="quiet" size="compact" label={t`Look down`} onClick={() => onZoom(pan(zoom, 0, -STEP))}>
            <IconArrowDown size={16} aria-hidden />
          </IconButton>
          <IconButton variant="quiet" size="compact" label={t`Look right`} onClick={() => onZoom(pan(zoom, -STEP, 0))}>
            <IconArrowRight size={16} aria-hidden />
          </IconButton>
        </div>
      )}
      <IconButton
        variant="quiet"
        size="compact"
        label={t`Zoom out`}
        disabled={!canZoomOut(zoom)}
        onClick={() => onZoom(zoomOut(zoom))}
      >
        <IconZoomOut size={18} aria-hidden />
      </IconButton>
      <span className={classes.scale} role="status" data-whole={canZoomOut(zoom) ? undefined : ''}>
        {scale}×
      </span>
      <IconButton
        variant="quiet"
        size="compact"
        label={t`Zoom in`}
        disabled={!canZoomIn(zoom)}
        onClick={() => onZoom(zoomIn(zoom))}
      >
        <IconZoomIn size={18} aria-hidden />
      </IconButton>
    </div>
  );
}
