import classes from './Logo.module.css';
import { Whorl } from './Whorl.tsx';

interface Props {
  size?: 'bar' | 'foot';
}

/** Mark and word. */
export function Logo({ size = 'bar' }: Props) {
  return (
    <span className={classes.logo} data-size={size}>
      <Whorl size={size === 'bar' ? 26 : 20} />
      Stipple
    </span>
  );
}
