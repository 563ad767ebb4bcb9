import type { ReactNode } from 'react';
import { DensityBar } from '../density/DensityBar.tsx';
import classes from './StageTimeline.module.css';

interface Props {
  /** How much of the whole treatment is behind at this point, 0 to 1; drawn as dots above. */
  progress: number;
  /** A photograph, or nothing where none was taken. */
  photo?: ReactNode;
  /** Written in the empty frame: "No 6 month photo". */
  missingWords?: string;
  label: ReactNode;
  date?: ReactNode;
  /** One honest line. */
  note?: ReactNode;
}

/** One moment of a treatment. A moment without a photograph keeps its place. */
export function StageTimelineFrame({ progress, photo, missingWords, label, date, note }: Props) {
  return (
    <li className={classes.frame}>
      <DensityBar value={progress} of={1} width={240} rows={2} className={classes.bar} />
      {photo ? <div className={classes.photo}>{photo}</div> : <div className={classes.missing}>{missingWords}</div>}
      <div className={classes.caption}>
        <span className={classes.label}>{label}</span>
        {date && <span className={classes.date}>{date}</span>}
      </div>
      {note && <p className={classes.note}>{note}</p>}
    </li>
  );
}
