import { Trans, useLingui } from '@lingui/react/macro';
import { CONCERN_KINDS, EMAIL_MAX } from '@stipple/contract';
import { Button } from '../../ui/button/Button.tsx';
import { Checkbox } from '../../ui/field/Checkbox.tsx';
import { Field } from '../../ui/field/Field.tsx';
import { TextArea } from '../../ui/field/TextArea.tsx';
import { IconAlertCircle } from '../../ui/icons.ts';
import { concernKindWords } from './concernKindWords.ts';
import { ReportProblemNote } from './ReportProblemNote.tsx';
import classes from './Report.module.css';
import type { ReportState } from './useReportConcern.ts';

/** What it is about, what is wrong, and, if one wants to be asked, where. */
export function ReportForm({ report }: { report: ReportState }) {
  const { t, i18n } = useLingui();
  const { form, change, errors, problem, isSending, handleSubmit } = report;

  return (
    <form noValidate className={classes.form} onSubmit={handleSubmit}>
      <fieldset className={classes.kinds} aria-describedby={errors.kind && 'kind-error'}>
        <legend className="h3">
          <Trans>What is it?</Trans>
        </legend>
        {CONCERN_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            isRadio
            name="kind"
            value={kind}
            label={i18n._(concernKindWords[kind].label)}
            hint={form.kind === kind ? i18n._(concernKindWords[kind].helps) : undefined}
            checked={form.kind === kind}
            onChange={() => change('kind', kind)}
          />
        ))}
        {errors.kind && (
          <p id="kind-error" className={classes.error}>
            <IconAlertCircle size={16} aria-hidden />
            {errors.kind}
          </p>
        )}
      </fieldset>
      <TextArea
        label={t`What is wrong?`}
        hint={t`Facts help: what you saw, where, when. No names of other clients, please.`}
        name="text"
        required
        rows={6}
        value={form.text}
        error={errors.text}
        onChange={(event) => change('text', event.target.value)}
      />
      <Field
        label={t`E-mail`}
        isOptional
        hint={t`Only for our questions and the outcome. The clinic never gets it.`}
        name="email"
        type="email"
        autoComplete="email"
        maxLength={EMAIL_MAX}
        value={form.email}
        error={errors.email}
        onChange={(event) => change('email', event.target.value)}
      />
      <ReportProblemNote problem={problem} />
      <div>
        <Button type="submit" variant="primary" isBusy={isSending}>
          <Trans>Send the report</Trans>
        </Button>
      </div>
      <noscript>
        <p>
          <Trans>Sending needs scripts. Without them nothing leaves this page.</Trans>
        </p>
      </noscript>
    </form>
  );
}
