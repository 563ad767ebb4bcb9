import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Paper_CredentialFragment } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { CredentialIcon } from '../../ui/credential/CredentialIcon.tsx';
import { credentialMark } from '../../ui/credential/credentialMark.ts';
import { credentialWords } from '../../ui/credential/credentialWords.ts';
import { IconCheck } from '../../ui/icons.ts';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { checkSentence, clockSentence, documentSentence } from '../../ui/words/paperSentences.ts';
import classes from './Paper.module.css';

const fragment = graphql(`
  fragment Paper_credential on Credential {
    id
    title
    issuer
    detail
    numberNote
    state
    clock
    expiresOn
    recheckDueOn
    daysLeft
    checkedOn
    checkedBy
    method
    source
    notChecked
  }
`);

interface Props {
  credential: FragmentType<typeof fragment>;
}

/** One paper: from whom, until when, checked by whom against what, and what the check left out. */
export function Paper({ credential }: Props) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const { data } = useSuspenseFragment({ fragment, from: credential });
  const mark = credentialMark(data);
  const from = [data.issuer, data.detail, data.numberNote].filter(Boolean).join(', ');
  const limits = limitsOf(data);

  return (
    <li className={classes.paper} data-mark={mark}>
      <p className={classes.title}>{data.title}</p>
      <p className="small second">{from}</p>
      <p className={classes.clock}>
        {mark !== 'verified' && <CredentialIcon mark={mark} size={16} />}
        {clockSentence(data, formats)}
      </p>
      <p className={classes.check}>
        {mark === 'verified' || mark === 'expiring' ? (
          <IconCheck size={16} stroke={2.4} aria-hidden />
        ) : (
          <CredentialIcon mark={mark} size={16} />
        )}
        <span>
          <VisuallyHidden>{i18n._(credentialWords[mark])}: </VisuallyHidden>
          {checkSentence(data, formats)}
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

/** Where the check ended; what the reviewer wrote already says it once. */
function limitsOf({ method, notChecked }: Pick<Paper_CredentialFragment, 'method' | 'notChecked'>) {
  const isSaid = /confirmed with the issuer/i.test(notChecked ?? '');
  const onlyDocument = isSaid ? undefined : documentSentence({ method });
  return [onlyDocument, notChecked].flatMap((sentence) => (sentence ? `${sentence.replace(/\.$/, '')}.` : []));
}
