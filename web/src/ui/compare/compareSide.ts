import type { ReactNode } from 'react';

/** One of the two photographs that are compared. */
export interface CompareSide {
  /** As it is spoken of: "Before", "Healed 12 mo". */
  name: string;
  photo: ReactNode;
  /** The plate on the photograph: its name and its day. */
  label: ReactNode;
}

export interface CompareProps {
  left: CompareSide;
  right: CompareSide;
}
