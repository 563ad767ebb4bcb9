import { useLingui } from '@lingui/react/macro';
import type { Stage } from '@stipple/contract';
import { ComparePlate } from '../../../ui/compare/ComparePlate.tsx';
import { CompareView } from '../../../ui/compare/CompareView.tsx';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { Photo } from '../../../ui/photo/Photo.tsx';
import type { CasePhoto } from './casePhoto.ts';
import { photoAlt, photoDay, photoName } from './photoWords.ts';
import type { Comparing } from './useCompare.ts';

interface Props {
  left: CasePhoto;
  right: CasePhoto;
  stage: Stage;
  comparing: Comparing;
}

const DESKTOP_WIDTH = 584;

/** The two chosen photographs in the chosen way, or the only one there is. */
export function ComparedPhotos({ left, right, stage, comparing }: Props) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const { mode, zoom, setZoom, isFullScreen } = comparing;
  // A nearer photograph needs more pixels, so the browser is told how wide it is really drawn.
  const vw = Math.round(100 * zoom.scale);
  const sizes = isFullScreen ? `${vw}vw` : `(min-width: 62.5em) ${Math.round(DESKTOP_WIDTH * zoom.scale)}px, ${vw}vw`;

  const side = (photo: CasePhoto) => ({
    name: photoName(i18n, photo),
    photo: <Photo picture={photo.picture} alt={photoAlt(i18n, photo, stage)} sizes={sizes} isPriority />,
    label: <ComparePlate name={photoName(i18n, photo)} day={photoDay(formats, photo)} />,
  });

  if (left.id === right.id) {
    return <Photo picture={left.picture} alt={photoAlt(i18n, left, stage)} sizes={sizes} label={side(left).label} />;
  }
  return <CompareView mode={mode} left={side(left)} right={side(right)} zoom={zoom} onZoom={setZoom} />;
}
