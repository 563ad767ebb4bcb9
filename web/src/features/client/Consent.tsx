import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { consentWordingOf } from '@stipple/contract';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { consentChannelWords, consentPurposeWords } from './consentWords.ts';
import classes from './MyRecord.module.css';
import { WithdrawDialog } from './WithdrawDialog.tsx';

const fragment = graphql(`
  fragment Consent_consent on Consent {
    id
    purpose
    channel
    wordingVersion
    givenAt
    withdrawnAt
    ...WithdrawDialog_consent
  }
`);

interface Props {
  consent: FragmentType<typeof fragment>;
}

/** One consent: for what, where, since when, in which words, and the way to take it back. */
export function Consent({ consent }: Props) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const { data } = useSuspenseFragment({ fragment, fragmentName: 'Consent_consent', from: consent });
  const [isAsking, setIsAsking] = useState(false);
  const { purpose, channel, wordingVersion: version } = data;
  const wording = consentWordingOf({ purpose, channel, version });
  const givenAt = formats.moment(data.givenAt);
  const withdrawnAt = data.withdrawnAt ? formats.moment(data.withdrawnAt) : undefined;

  return (
    <li className={classes.consent}>
      <div>
        <p className="h4">
          {i18n._(consentPurposeWords[purpose])}, {i18n._(consentChannelWords[channel])}
        </p>
        <p className="small third">
          {withdrawnAt ? (
            <Trans>
              Given {givenAt}, withdrawn {withdrawnAt}
            </Trans>
          ) : (
            <Trans>Given {givenAt}</Trans>
          )}
        </p>
        {wording && (
          <details className={classes.wording}>
            <summary>
              <Trans>What you signed</Trans>
            </summary>
            <p>{wording.text}</p>
          </details>
        )}
      </div>
      {!withdrawnAt && (
        <Button size="small" variant="quiet" onClick={() => setIsAsking(true)}>
          <Trans>Withdraw</Trans>
        </Button>
      )}
      <WithdrawDialog consent={data} isOpen={isAsking} onClose={() => setIsAsking(false)} />
    </li>
  );
}
