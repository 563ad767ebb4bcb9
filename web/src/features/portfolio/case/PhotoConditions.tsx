import type { I18n } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { PhotoLight } from '@stipple/contract';
import type { Formats } from '../../../ui/locale/formats.ts';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import type { CasePhoto } from './casePhoto.ts';
import classes from './PhotoConditions.module.css';
import { elapsedSentence, photoName } from './photoWords.ts';

interface Props {
  left: CasePhoto;
  right: CasePhoto;
}

/** How each of the two photographs was taken; what nobody wrote down is called so. */
export function PhotoConditions({ left, right }: Props) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const photos = left.id === right.id ? [left] : [left, right];

  return (
    <details className={classes.conditions}>
      <summary>
        <Trans>How these photos were taken</Trans>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Condition</Trans>
            </th>
            {photos.map((photo) => (
              <th key={photo.id} scope="col">
                {photoName(i18n, photo)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {conditionRows(photos, i18n, formats).map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={photos[index]?.id}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const lights: Record<PhotoLight, ReturnType<typeof msg>> = {
  ROOM: msg`Room light`,
  RING: msg`Ring light`,
  DAYLIGHT: msg`Daylight`,
};

function conditionRows(photos: readonly CasePhoto[], i18n: I18n, formats: Formats) {
  const row = (name: string, value: (photo: CasePhoto) => string) => ({ name, values: photos.map(value) });

  return [
    row(t`Taken on`, (photo) => formats.day(photo.takenOn)),
    row(t`Since treatment`, elapsedSentence),
    row(t`Light`, ({ light }) => (light ? i18n._(lights[light]) : t`Not recorded`)),
    row(t`Distance marked on the floor`, ({ distanceMarked }) => yesOrNo(distanceMarked)),
    row(t`Hair length`, ({ hairLengthMm }) => hairLength(hairLengthMm, formats)),
    row(t`Shine product on the scalp`, ({ shineProduct }) => yesOrNo(shineProduct)),
    row(t`Numbing within 24 hours`, ({ numbingWithin24Hours }) => yesOrNo(numbingWithin24Hours)),
  ];
}

function hairLength(millimetres: number | null, formats: Formats) {
  if (millimetres === null) return t`Not recorded`;
  const length = formats.number(millimetres);
  return t`${length} mm`;
}

function yesOrNo(answer: boolean | null) {
  if (answer === null) return t`Not recorded`;
  return answer ? t`Yes` : t`No`;
}
