import { useLingui } from '@lingui/react/macro';
import { SHORTLIST_MAX, type Shortlisted } from '@stipple/contract';
import { clsx } from 'clsx';
import { buttonLook, type ButtonLook } from '../button/buttonLook.ts';
import { IconHeart, IconHeartFilled } from '../icons.ts';
import { useToast } from '../toast/ToastProvider.tsx';
import classes from './ShortlistButton.module.css';
import { shortlist, useShortlist } from './useShortlist.ts';

interface Props extends Shortlisted, ButtonLook {
  /** A heart alone, where a card has no room for words. */
  isIcon?: boolean;
}

/** Puts a technician on the shortlist of this device, or takes them off. Does nothing without scripts, so it is not there then. */
export function ShortlistButton({ slug, name, clinicName, isIcon, ...given }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const isListed = useShortlist().some((entry) => entry.slug === slug);
  const look = buttonLook(given);
  const Heart = isListed ? IconHeartFilled : IconHeart;

  const handleClick = () => {
    if (isListed) return shortlist.remove(slug);
    if (shortlist.add({ slug, name, clinicName })) return undefined;
    return toast({
      text: t`A shortlist holds ${SHORTLIST_MAX}. Take somebody off before you add ${name}.`,
      tone: 'attention',
    });
  };

  return (
    <button
      type="button"
      {...look}
      className={clsx(look.className, classes.button, isIcon && classes.icon)}
      data-listed={isListed ? '' : undefined}
      aria-label={isListed ? t`Shortlisted: ${name}. Take off` : t`Add to shortlist: ${name}`}
      onClick={handleClick}
    >
      <Heart size={20} aria-hidden />
      {!isIcon && (isListed ? t`Shortlisted` : t`Add to shortlist`)}
    </button>
  );
}
