import { useLingui } from '@lingui/react/macro';
import { EMAIL_MAX, PERSON_NAME_MAX } from '@stipple/contract';
import { Field } from '../../../ui/field/Field.tsx';
import { TextArea } from '../../../ui/field/TextArea.tsx';
import classes from './fields.module.css';
import type { EnquiryFormState } from './useEnquiryForm.ts';

/** What is asked, and where the answer goes. */
export function QuestionFields({ enquiry: { form, change, errors } }: { enquiry: EnquiryFormState }) {
  const { t } = useLingui();

  return (
    <div className={classes.group}>
      <TextArea
        label={t`Your question`}
        hint={t`For example: would this suit my stage, how many sessions, what if I go on losing hair?`}
        name="message"
        required
        rows={6}
        value={form.message}
        error={errors.message}
        onChange={(event) => change('message', event.target.value)}
      />
      <div className={classes.pair}>
        <Field
          label={t`Your name`}
          name="name"
          autoComplete="name"
          required
          maxLength={PERSON_NAME_MAX}
          value={form.name}
          error={errors.name}
          onChange={(event) => change('name', event.target.value)}
        />
        <Field
          label={t`E-mail`}
          name="email"
          type="email"
          autoComplete="email"
          required
          maxLength={EMAIL_MAX}
          value={form.email}
          error={errors.email}
          onChange={(event) => change('email', event.target.value)}
        />
      </div>
    </div>
  );
}
