import { initialsOf } from '../words/initialsOf.ts';
import classes from './ClinicTile.module.css';

interface Props {
  name: string;
  size?: number;
}

/** A clinic's letters on its colour; stands inside a `ClinicAccent`, beside the name. */
export function ClinicTile({ name, size = 40 }: Props) {
  return (
    <span className={classes.tile} style={{ width: size, height: size, fontSize: size * 0.4 }} aria-hidden>
      {initialsOf(name)}
    </span>
  );
}
