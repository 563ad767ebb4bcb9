import { Trans, useLingui } from '@lingui/react/macro';
import { IconCheck } from '../icons.ts';
import { VisuallyHidden } from '../layout/VisuallyHidden.tsx';
import { useFormats } from '../locale/LocaleProvider.tsx';
import { paperLimits } from '../words/paperLimits.ts';
import { checkSentence, clockSentence, type PaperOnShow } from '../words/paperSentences.ts';
import { CredentialIcon } from './CredentialIcon.tsx';
import { credentialMark } from './credentialMark.ts';
import { credentialWords } from './credentialWords.ts';
import classes from './Paper.module.css';

export interface NamedPaper extends PaperOnShow {
  title: string;
  issuer: string;
  detail: string | null;
  numberNote: string | null;
  notChecked: string | null;
}

/** One paper of a list: from whom, until when, checked by whom against what, and what the check left out. */
export function Paper({ paper }: { paper: NamedPaper }) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const mark = credentialMark(paper);
  const isChecked = mark === 'verified' || mark === 'expiring';
  const from = [paper.issuer, paper.detail, paper.numberNote].filter(Boolean).join(', ');
  const limits = paperLimits(paper);

  return (
    <li className={classes.paper} data-mark={mark}>
      <p className={classes.title}>{paper.title}</p>
      <p className="small second">{from}</p>
      <p className={classes.clock}>
        {mark !== 'verified' && <CredentialIcon mark={mark} size={16} />}
        {clockSentence(paper, formats)}
      </p>
      <p className={classes.check}>
        {isChecked ? <IconCheck size={16} stroke={2.4} aria-hidden /> : <CredentialIcon mark={mark} size={16} />}
        <span>
          <VisuallyHidden>{i18n._(credentialWords[mark])}: </VisuallyHidden>
          {checkSentence(paper, formats)}
        </span>
      </p>
      {limits.length > 0 && (
        <p className={classes.limits}>
          <Trans>Limits:</Trans> {limits.join(' ')}
        </p>
      )}
    </li>
  );
}
