import { Trans, useLingui } from '@lingui/react/macro';
import {
  BLUR_NOTED,
  BLUR_TOO_FAR,
  CAST_NOTED,
  CAST_TOO_FAR,
  HEALED_FROM_DAY,
  LIGHT_NOTED_PERCENT,
  LIGHT_TOO_FAR_RATIO,
  PHOTO_VIEWS,
} from '@stipple/contract';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { viewWords } from '../../ui/words/vocabulary.ts';
import classes from './VerificationPage.module.css';

/** How photographs are taken, and the numbers by which a pair is called comparable. */
export function PhotoProtocol() {
  const { i18n } = useLingui();
  const formats = useFormats();
  const views = formats.list(PHOTO_VIEWS.map((view) => i18n._(viewWords[view])));

  return (
    <section id="photo-protocol" className={classes.section}>
      <h2 className="h2">
        <Trans>How photographs are taken and compared</Trans>
      </h2>
      <p>
        <Trans>
          Seven views, the same each time: {views}. Before the first session, after each, then healed: from day{' '}
          {HEALED_FROM_DAY}, at 6 and at 12 months. Dry hair, a plain background, the same distance mark. Day, light,
          hair length, shine products and numbing within 24 hours are written down with each.
        </Trans>
      </p>
      <p>
        <Trans>
          Before and after are measured against each other. Moving, turning and scaling are allowed. Light, colour and
          skin are never edited here.
        </Trans>
      </p>
      <table className={classes.thresholds}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Measured</Trans>
            </th>
            <th scope="col">
              <Trans>Compare with care</Trans>
            </th>
            <th scope="col">
              <Trans>Not comparable</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <Trans>Light</Trans>
            </th>
            <td>
              <Trans>differs by more than {LIGHT_NOTED_PERCENT}%</Trans>
            </td>
            <td>
              <Trans>one is {LIGHT_TOO_FAR_RATIO} times as light, or more</Trans>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <Trans>Colour cast, distance in CIELAB</Trans>
            </th>
            <td>
              <Trans>above {CAST_NOTED}</Trans>
            </td>
            <td>
              <Trans>above {CAST_TOO_FAR}</Trans>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <Trans>Sharpness, variance of the Laplacian</Trans>
            </th>
            <td>
              <Trans>below {BLUR_NOTED}</Trans>
            </td>
            <td>
              <Trans>below {BLUR_TOO_FAR}</Trans>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <Trans>Time</Trans>
            </th>
            <td>
              <Trans>same day, or before day {HEALED_FROM_DAY}</Trans>
            </td>
            <td>
              <Trans>another view</Trans>
            </td>
          </tr>
        </tbody>
      </table>
      <p>
        <Trans>
          No number proves that it is the same person, or whose work it is. That comes from the session record and from
          the client’s own word.
        </Trans>
      </p>
    </section>
  );
}
