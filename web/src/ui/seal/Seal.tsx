import classes from './Seal.module.css';

interface Props {
  size?: number;
  /** What was checked, and by whom; leave out where the words stand beside it. */
  label?: string;
}

const dots = Array.from({ length: 12 }, (_, index) => {
  const angle = (index / 12) * 2 * Math.PI;
  return { x: 12 + 10 * Math.sin(angle), y: 12 - 10 * Math.cos(angle) };
});

/** Twelve dots round a filled check. Only for what Stipple itself checked, on a date. */
export function Seal({ size = 16, label }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      className={classes.seal}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={!label}
    >
      {dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={1.75} />
      ))}
      <circle cx={12} cy={12} r={7.6} />
      <path d="M8.6 12.3l2.4 2.4 4.5-5" className={classes.check} />
    </svg>
  );
}
