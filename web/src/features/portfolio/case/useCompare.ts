import { useReducer, useState } from 'react';
import type { CompareMode } from '../../../ui/compare/CompareView.tsx';
import { NO_ZOOM } from '../../../ui/compare/zoom.ts';
import { compare, type CompareAction, type CompareMaterial, type CompareState } from './compareState.ts';

/** Everything the reader can turn while comparing. The zoom stays while the moments change. */
export function useCompare(material: CompareMaterial, start: CompareState) {
  const [state, choose] = useReducer(
    (now: CompareState, action: CompareAction) => compare(material, now, action),
    start,
  );
  const [mode, setMode] = useState<CompareMode>('SLIDER');
  const [zoom, setZoom] = useState(NO_ZOOM);
  const [isFullScreen, setIsFullScreen] = useState(false);
  const [wasFullScreen, setWasFullScreen] = useState(false);
  if (isFullScreen && !wasFullScreen) setWasFullScreen(true);

  return { state, choose, mode, setMode, zoom, setZoom, isFullScreen, setIsFullScreen, wasFullScreen };
}

export type Comparing = ReturnType<typeof useCompare>;
