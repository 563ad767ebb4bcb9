import { CompareBlink } from './CompareBlink.tsx';
import type { CompareProps } from './compareSide.ts';
import { CompareSideBySide } from './CompareSideBySide.tsx';
import { CompareSlider } from './CompareSlider.tsx';
import type { Zoom } from './zoom.ts';

export type CompareMode = 'SLIDER' | 'SIDE_BY_SIDE' | 'BLINK';

const views = { SLIDER: CompareSlider, SIDE_BY_SIDE: CompareSideBySide, BLINK: CompareBlink };

interface Props extends CompareProps {
  mode: CompareMode;
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
}

/** Two photographs, in the way the reader prefers to compare them. */
export function CompareView({ mode, ...compared }: Props) {
  const View = views[mode];
  return <View {...compared} />;
}
