import type { SkinTone } from '@stipple/contract';
import classes from './SkinToneSwatch.module.css';

interface Props {
  tone: SkinTone;
  size?: number;
}

/** A flat sample of a Fitzpatrick tone. Always beside its numeral. */
export function SkinToneSwatch({ tone, size = 30 }: Props) {
  return <span className={classes.swatch} data-tone={tone} style={{ width: size, height: size }} aria-hidden />;
}
