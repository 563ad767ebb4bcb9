import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';

interface Props {
  slug: string;
  name: string;
}

/** What to do next about somebody: ask, or take the questions along. */
export function EntrySteps({ slug, name }: Props) {
  const { t } = useLingui();

  return (
    <>
      <ButtonLink to="/technicians/$slug/enquiry" params={{ slug }} size="compact" aria-label={t`Ask ${name}`}>
        <Trans>Ask</Trans>
      </ButtonLink>
      <ButtonLink
        to="/technicians/$slug/questions"
        params={{ slug }}
        search={{}}
        variant="ghost"
        size="compact"
        aria-label={t`Questions to ask ${name}`}
      >
        <Trans>Questions to ask</Trans>
      </ButtonLink>
    </>
  );
}
