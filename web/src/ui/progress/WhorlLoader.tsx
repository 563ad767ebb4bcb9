import { whorlDots } from '../brand/whorlDots.ts';
import classes from './WhorlLoader.module.css';

interface Props {
  done: number;
  of: number;
  /** What is happening, with its numbers: "Reading 7 originals, 4 done". */
  label: string;
  size?: number;
}

/** The whorl fills outward with real progress; where there is none, use a skeleton. */
export function WhorlLoader({ done, of, label, size = 88 }: Props) {
  const share = of > 0 ? Math.min(1, done / of) : 0;
  const filled = Math.round(share * whorlDots.length);

  return (
    <div className={classes.loader}>
      <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden>
        {whorlDots.map(([cx, cy, r], index) => (
          <circle
            key={`${cx} ${cy}`}
            cx={cx}
            cy={cy}
            r={index < filled ? r : 0.45}
            data-open={index < filled ? undefined : ''}
          />
        ))}
      </svg>
      <p
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
        aria-valuetext={label}
        aria-label={label}
      >
        {label}
      </p>
    </div>
  );
}
