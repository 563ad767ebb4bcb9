import type { ReactNode } from 'react';
import classes from './TechnicianCardFrame.module.css';

interface Props {
  avatar: ReactNode;
  /** The link to the profile, with class `stretched`, and the seal. */
  name: ReactNode;
  /** Clinic, city. */
  place: ReactNode;
  /** Up to four healed photographs. */
  photos: ReactNode;
  /** Said where there is no healed photograph. */
  noPhotos?: ReactNode;
  /** "17 cases, 13 healed 12 mo+". */
  counts: ReactNode;
  price?: ReactNode;
  /** Such as the heart; lies above the link that is the whole card. */
  action?: ReactNode;
  level?: 'h2' | 'h3';
}

/** A technician in a list: healed work only, never before and after. */
export function TechnicianCardFrame(props: Props) {
  const { avatar, name, place, photos, noPhotos, counts, price, action, level: Name = 'h2' } = props;

  return (
    <article className={classes.card}>
      <div className={classes.who}>
        {avatar}
        <div className={classes.names}>
          <Name className={classes.name}>{name}</Name>
          <p className={classes.place}>{place}</p>
        </div>
        {action && <span className={classes.action}>{action}</span>}
      </div>
      {noPhotos ? <p className={classes.none}>{noPhotos}</p> : <div className={classes.photos}>{photos}</div>}
      <div className={classes.foot}>
        <p>{counts}</p>
        {price && <p className="third">{price}</p>}
      </div>
    </article>
  );
}
