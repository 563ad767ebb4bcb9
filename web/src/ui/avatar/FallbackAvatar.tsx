import { seededRandom, seedOf } from '../density/seededRandom.ts';
import classes from './FallbackAvatar.module.css';

interface Props {
  /** Seeds the whorl: the same name, the same drawing. */
  name: string;
  initials: string;
  size?: number;
}

const GOLDEN_ANGLE = 2.399963;

/** Initials over a whorl of the person's own, in one of six neutral pairs. */
export function FallbackAvatar({ name, initials, size = 40 }: Props) {
  const seed = seedOf(name);

  return (
    <span
      className={classes.avatar}
      data-pair={seed % 6}
      style={{ width: size, height: size, fontSize: size * 0.36 }}
      aria-hidden
    >
      <svg viewBox="0 0 32 32" className={classes.whorl}>
        <path d={whorlPath(seed)} />
      </svg>
      <span className={classes.initials}>{initials}</span>
    </span>
  );
}

function whorlPath(seed: number) {
  const random = seededRandom(seed);
  const turn = random() * Math.PI * 2;
  const centre = { x: 12 + random() * 8, y: 12 + random() * 8 };
  const dots = Array.from({ length: 130 }, (_, index) => {
    const distance = 1.9 * Math.sqrt(index + 0.6);
    const angle = turn + index * GOLDEN_ANGLE;
    return `M${(centre.x + distance * Math.cos(angle)).toFixed(1)} ${(centre.y + distance * Math.sin(angle)).toFixed(1)}h0`;
  });
  return dots.join('');
}
