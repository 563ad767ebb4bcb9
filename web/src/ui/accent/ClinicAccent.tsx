import { clsx } from 'clsx';
import { type CSSProperties, type ReactNode, useMemo } from 'react';
import classes from './ClinicAccent.module.css';
import { clinicAccent } from './clinicAccent.ts';

interface Props {
  /** The colour the clinic chose; nothing leaves Stipple's own ink. */
  colour: string | null;
  className?: string;
  children: ReactNode;
}

/** A surface that belongs to a clinic: its primary button and tints take the clinic's colour, derived and measured. */
export function ClinicAccent({ colour, className, children }: Props) {
  const style = useMemo(() => variablesOf(colour), [colour]);

  return (
    <div className={clsx(style && classes.accent, className)} style={style}>
      {children}
    </div>
  );
}

function variablesOf(colour: string | null): CSSProperties | undefined {
  const accents = clinicAccent(colour);
  if (!accents) return undefined;
  const entries = Object.entries(accents).flatMap(([scheme, accent]) =>
    Object.entries(accent).map(([name, value]) => [`--${scheme}-${name}`, value]),
  );
  return Object.fromEntries(entries);
}
