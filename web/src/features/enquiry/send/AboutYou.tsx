import { Trans, useLingui } from '@lingui/react/macro';
import { AGE_BANDS, GOALS, SKIN_TONES, STAGES } from '@stipple/contract';
import { Select } from '../../../ui/field/Select.tsx';
import { ageBandWords } from '../../../ui/words/personWords.ts';
import { goalWords, stageWords } from '../../../ui/words/vocabulary.ts';
import classes from './fields.module.css';
import { TownField } from './TownField.tsx';
import type { EnquiryFormState } from './useEnquiryForm.ts';

/** What helps the answer; all of it may stay open. */
export function AboutYou({ enquiry: { form, change } }: { enquiry: EnquiryFormState }) {
  const { t, i18n } = useLingui();
  const rather = { value: '', label: t`Rather not say` } as const;

  return (
    <fieldset className={classes.group}>
      <legend className={classes.head}>
        <span className="h3">
          <Trans>About you</Trans>
        </span>
      </legend>
      <p className="small third">
        <Trans>All of this is optional. It only helps to answer you better.</Trans>
      </p>
      <div className={classes.pair}>
        <Select
          label={t`Stage of hair loss`}
          value={form.stage}
          onChange={(stage) => change('stage', stage)}
          options={[rather, ...STAGES.map((value) => ({ value, label: i18n._(stageWords[value]) }))]}
        />
        <Select
          label={t`What you want`}
          value={form.goal}
          onChange={(goal) => change('goal', goal)}
          options={[rather, ...GOALS.map((value) => ({ value, label: i18n._(goalWords[value]) }))]}
        />
        <Select
          label={t`Skin tone (Fitzpatrick)`}
          value={form.skinTone}
          onChange={(skinTone) => change('skinTone', skinTone)}
          options={[rather, ...SKIN_TONES.map((value) => ({ value, label: value }))]}
        />
        <Select
          label={t`Age`}
          value={form.ageBand}
          onChange={(ageBand) => change('ageBand', ageBand)}
          options={[rather, ...AGE_BANDS.map((value) => ({ value, label: i18n._(ageBandWords[value]) }))]}
        />
        <TownField onChange={(placeId) => change('placeId', placeId)} />
      </div>
    </fieldset>
  );
}
