import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { IconEyeOff, IconLock } from '../../ui/icons.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { useToast } from '../../ui/toast/ToastProvider.tsx';
import { consentChannelWords } from './consentWords.ts';
import classes from './MyRecord.module.css';
import { withdrawalEffect } from './withdrawalEffect.ts';
import { useWithdrawConsent } from './useWithdrawConsent.ts';

const fragment = graphql(`
  fragment WithdrawDialog_consent on Consent {
    id
    purpose
    channel
  }
`);

interface Props {
  consent: FragmentType<typeof fragment>;
  isOpen: boolean;
  onClose: () => void;
}

/** Says what stops, when, and what stays, before it is taken back. */
export function WithdrawDialog({ consent, isOpen, onClose }: Props) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const toast = useToast();
  const { data } = useSuspenseFragment({ fragment, from: consent });
  const { withdraw, isWithdrawing, problem } = useWithdrawConsent();
  const place = i18n._(consentChannelWords[data.channel]);

  async function take() {
    const references = await withdraw(data.id);
    if (!references) return;
    const list = formats.list(references);
    toast({ text: list ? t`Withdrawn. Case ${list} is offline now.` : t`Withdrawn, from now on.` });
    onClose();
  }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t`Withdraw your consent for ${place}?`}
      foot={
        <>
          <Button onClick={onClose}>
            <Trans>Keep it</Trans>
          </Button>
          <Button variant="danger" isBusy={isWithdrawing} onClick={() => void take()}>
            <Trans>Withdraw</Trans>
          </Button>
        </>
      }
    >
      <ul className={classes.stops}>
        <li>
          <IconEyeOff size={18} aria-hidden />
          {i18n._(withdrawalEffect(data))}
        </li>
        <li>
          <IconLock size={18} aria-hidden />
          <Trans>Your treatment and your record stay as they are. Copies that others made can’t be called back.</Trans>
        </li>
      </ul>
      <div role="alert">{problem && <p className="small">{problem}</p>}</div>
    </Dialog>
  );
}
