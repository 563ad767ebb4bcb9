import { useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { PageHead } from '../../../ui/document/PageHead.tsx';
import type { FindSearch } from './findSearch.ts';
import { isWorthIndexing } from './isWorthIndexing.ts';
import { useFindSearch } from './useFindSearch.ts';

/** The search as search engines see it: the whole list, and the list behind each single facet. */
export function FindHead() {
  const { t } = useLingui();
  const router = useRouter();
  const { search } = useFindSearch();
  const { sort: _order, ...filters } = search satisfies FindSearch;

  return (
    <PageHead
      title={t`Cases`}
      description={t`Scalp micropigmentation before, after and healed: search published cases by stage, skin tone, hair, scar and distance. Each is bound to recorded sessions and agreed to by its client.`}
      path={router.buildLocation({ to: '/find', search: filters }).href}
      isIndexed={isWorthIndexing(filters)}
    />
  );
}
