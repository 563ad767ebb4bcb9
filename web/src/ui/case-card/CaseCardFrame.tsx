import type { Stage } from '@stipple/contract';
import type { ReactNode } from 'react';
import { PhotoPair } from '../photo/PhotoPair.tsx';
import { StageGlyph } from '../stage/StageGlyph.tsx';
import classes from './CaseCardFrame.module.css';

interface Props {
  /** Two photographs, before first. */
  photos: ReactNode;
  stage: Stage;
  /** The link to the case; with class `stretched` it covers the whole card. */
  title: ReactNode;
  price?: ReactNode;
  /** Goal, tone. */
  facts: ReactNode;
  /** Why it stands in this list. */
  why?: ReactNode;
  /** Name and seal. */
  technician: ReactNode;
  /** Clinic, city, sessions. */
  place: ReactNode;
  level?: 'h2' | 'h3';
}

/** A case in a list: the pair first, then who, where and for how much. */
export function CaseCardFrame({
  photos,
  stage,
  title,
  price,
  facts,
  why,
  technician,
  place,
  level: Title = 'h2',
}: Props) {
  return (
    <article className={classes.card}>
      <PhotoPair>{photos}</PhotoPair>
      <div className={classes.words}>
        <StageGlyph stage={stage} size={34} />
        <div className={classes.lines}>
          <div className={classes.top}>
            <Title className="h3">{title}</Title>
            {price && <span className={classes.price}>{price}</span>}
          </div>
          <p className={classes.facts}>{facts}</p>
          {why && <p className={classes.why}>{why}</p>}
          <p className={classes.technician}>{technician}</p>
          <p className={classes.place}>{place}</p>
        </div>
      </div>
    </article>
  );
}
