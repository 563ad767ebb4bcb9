import { Children, Fragment, type ReactNode } from 'react';

/** Short facts in one line, a middle dot between two en spaces. Nothing is written for a fact that is not there. */
export function Facts({ children }: { children: ReactNode }) {
  const facts = Children.toArray(children).filter((fact) => fact !== '');

  return facts.map((fact, index) => (
    <Fragment key={index}>
      {index > 0 && '\u2002·\u2002'}
      {fact}
    </Fragment>
  ));
}
