import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';

/** Every piece of the kit in every state, for eyes and for screenshots. */
export function KitPage() {
  return (
    <Page>
      <PageHeading title="Kit">Kit</PageHeading>
    </Page>
  );
}
