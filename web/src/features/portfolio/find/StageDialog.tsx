import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { STAGES } from '@stipple/contract';
import { Button } from '../../../ui/button/Button.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { StageGlyph } from '../../../ui/stage/StageGlyph.tsx';
import { stageDescriptions, stageWords } from '../../../ui/words/vocabulary.ts';
import { toggled } from './facetCount.ts';
import classes from './StageDialog.module.css';
import type { FindFacets } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  facets?: FindFacets;
}

/** The stages side by side, large, with what one would see in the mirror. Several may be picked. */
export function StageDialog({ isOpen, onClose, facets }: Props) {
  const { t, i18n } = useLingui();
  const { search, changeSearch } = useFindSearch();

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t`Compare the stages`}
      width={860}
      foot={
        <Button variant="primary" onClick={onClose}>
          {facets ? <Plural value={facets.total} one="Show # case" other="Show # cases" /> : <Trans>Show cases</Trans>}
        </Button>
      }
    >
      <p className="second">
        <Trans>
          Look down on your own head, or ask somebody to. Between two? Pick both. Nobody asks you for a photograph.
        </Trans>
      </p>
      <ul className={classes.list}>
        {STAGES.map((stage) => (
          <li key={stage}>
            <label className={classes.stage}>
              <input
                type="checkbox"
                checked={search.stage?.includes(stage) ?? false}
                onChange={() => changeSearch({ stage: toggled(search.stage, stage) })}
              />
              <StageGlyph stage={stage} size={96} />
              <span className={classes.words}>
                <span className="h4">{i18n._(stageWords[stage])}</span>
                <span className={classes.description}>{i18n._(stageDescriptions[stage])}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
