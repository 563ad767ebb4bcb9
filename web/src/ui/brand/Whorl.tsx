import { whorlDots } from './whorlDots.ts';

interface Props {
  size?: number;
  /** Named only when it stands without the word beside it. */
  title?: string;
}

/** The mark. Not below 20 px; the favicon is for that. */
export function Whorl({ size = 26, title }: Props) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      fill="currentColor"
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={!title}
    >
      {whorlDots.map(([cx, cy, r]) => (
        <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={r} />
      ))}
    </svg>
  );
}
