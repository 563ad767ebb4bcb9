import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { KitControls } from './KitControls.tsx';
import { KitDrawings } from './KitDrawings.tsx';
import { KitFaces } from './KitFaces.tsx';
import classes from './KitPage.module.css';
import { KitPhotos } from './KitPhotos.tsx';

/** Every piece of the kit in every state, for eyes and for screenshots. */
export function KitPage() {
  return (
    <Page>
      <PageHeading title="Kit">Components</PageHeading>
      <div className={classes.grid}>
        <KitDrawings />
        <KitControls />
        <KitFaces />
        <KitPhotos />
      </div>
    </Page>
  );
}
