import { Trans, useLingui } from '@lingui/react/macro';
import { useAnswer } from '../../../data/useAnswer.ts';
import { ButtonLink } from '../../../ui/button/ButtonLink.tsx';
import { PageStatus } from '../../../ui/document/PageStatus.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Page } from '../../../ui/layout/Page.tsx';
import { PageHeading } from '../../../ui/layout/PageHeading.tsx';
import { caseNotFoundQuery } from './caseNotFoundQuery.ts';

/** A case that was public and is not any more, or an address that never showed one. Nobody is told why a case went. */
export function CaseNotFound({ caseId }: { caseId: string }) {
  const { t } = useLingui();
  const isWithdrawn = useAnswer(caseNotFoundQuery, { id: caseId }).portfolioCaseWithdrawn;

  return (
    <Page width="reading">
      <PageStatus code={isWithdrawn ? 410 : 404} />
      <EmptyState
        title={
          <PageHeading title={isWithdrawn ? t`No longer public` : t`No such case`}>
            {isWithdrawn ? t`This case is no longer public` : t`There is no public case at this address`}
          </PageHeading>
        }
        actions={
          <ButtonLink to="/find" variant="primary">
            <Trans>See all cases</Trans>
          </ButtonLink>
        }
      >
        {isWithdrawn ? (
          <Trans>Its page and its photos went together, at once. We tell nobody why a case was taken down.</Trans>
        ) : (
          <Trans>Look whether the address is complete. Every case that can be seen today is in the search.</Trans>
        )}
      </EmptyState>
    </Page>
  );
}
