import { createLink } from '@tanstack/react-router';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonLook } from './buttonLook.ts';

interface Props extends ComponentProps<'a'>, ButtonLook {}

function ButtonAnchor({ variant, size, isWide, className, ...rest }: Props) {
  const look = buttonLook({ variant, size, isWide });
  return <a {...rest} {...look} className={clsx(look.className, className)} />;
}

/** A way to another page, drawn as a button. */
export const ButtonLink = createLink(ButtonAnchor);
