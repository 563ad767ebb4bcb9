import { useLingui } from '@lingui/react/macro';
import { SHORTLIST_MAX, type Shortlisted } from '@stipple/contract';
import { useEffect, useEffectEvent } from 'react';
import { useAnswers } from '../../data/AnswersProvider.tsx';
import { shortlist, useShortlist } from '../../ui/shortlist/useShortlist.ts';
import { useToast } from '../../ui/toast/ToastProvider.tsx';
import { sendShortlist } from './sendShortlist.ts';
import { useAccount } from './useAccount.ts';

/** Keeps the list of this device and the account's the same while somebody is signed in. Draws nothing. */
export function ShortlistSync() {
  const { t } = useLingui();
  const toast = useToast();
  const answers = useAnswers();
  const account = useAccount();
  const accountId = account === null ? null : account?.id;
  const listed = useShortlist();

  const tellLeftOut = useEffectEvent((leftOut: readonly Shortlisted[]) => {
    if (leftOut.length === 0) return;
    const names = leftOut.map(({ name }) => name).join(', ');
    toast({ text: t`Your shortlist holds ${SHORTLIST_MAX}. Not added: ${names}.`, tone: 'attention' });
  });

  useEffect(() => {
    if (accountId === undefined) return;
    if (accountId === null) return shortlist.forgetAccount();
    shortlist.hand(accountId);
    void sendShortlist({ answers, shortlist, account: accountId }).then(tellLeftOut);
  }, [accountId, answers, listed]);

  return null;
}
