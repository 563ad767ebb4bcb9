import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DensityBar } from '../../ui/density/DensityBar.tsx';
import classes from './ThreeQuestions.module.css';

/** What to ask anybody, here or elsewhere. */
export function ThreeQuestions() {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="d2">
        <Trans>What to ask before you choose</Trans>
      </h2>
      <ol className={classes.questions}>
        <Question step={1} title={<Trans>Is there a healed photo?</Trans>}>
          <Trans>
            Fresh dots look crisp for a week or two, then settle and soften. Look for photos at six months or later.
            Every photo here carries its age.
          </Trans>
        </Question>
        <Question step={2} title={<Trans>Was it the same light?</Trans>}>
          <Trans>
            A lamp from the side can hide or fake density. We compare brightness and sharpness across each pair, and
            print it when they differ.
          </Trans>
        </Question>
        <Question step={3} title={<Trans>Who will hold the needle?</Trans>}>
          <Trans>
            Cases here belong to a named technician, not to a brand. Licence, insurance and hygiene training are shown
            with their dates and with who checked them.
          </Trans>
        </Question>
      </ol>
    </section>
  );
}

function Question({ step, title, children }: { step: number; title: ReactNode; children: ReactNode }) {
  return (
    <li>
      <DensityBar value={step} of={3} width={72} rows={3} />
      <h3 className="h2">{title}</h3>
      <p className="second measure">{children}</p>
    </li>
  );
}
