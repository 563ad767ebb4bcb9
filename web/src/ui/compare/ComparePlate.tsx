import classes from './compare.module.css';

interface Props {
  /** "Healed 12 mo". */
  name: string;
  /** The exact day, and how long after treatment. */
  day: string;
}

/** What a photograph is, on the photograph. */
export function ComparePlate({ name, day }: Props) {
  return (
    <span className={classes.plate}>
      {name} <span className={classes.plateDay}>{day}</span>
    </span>
  );
}
