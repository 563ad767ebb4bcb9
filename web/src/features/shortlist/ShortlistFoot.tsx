import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { COMPARED_MIN, type Shortlisted } from '@stipple/contract';
import { Button } from '../../ui/button/Button.tsx';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { IconPrinter, IconShare2 } from '../../ui/icons.ts';
import { useToast } from '../../ui/toast/ToastProvider.tsx';
import classes from './ShortlistPage.module.css';

interface Props {
  listed: readonly Shortlisted[];
  chosen: readonly Shortlisted[];
}

/** Compare, print, and hand the list on as an address. */
export function ShortlistFoot({ listed, chosen }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const count = chosen.length;

  const shareList = async () => {
    const slugs = listed.map(({ slug }) => slug).join(',');
    const url = `${globalThis.location.origin}/shortlist?technicians=${slugs}`;
    if (navigator.share) return navigator.share({ title: document.title, url }).catch(() => undefined);
    await navigator.clipboard.writeText(url);
    return toast({ text: t`The address of this list is copied` });
  };

  return (
    <div className={classes.foot}>
      {count >= COMPARED_MIN ? (
        <ButtonLink to="/compare" search={{ technicians: chosen.map(({ slug }) => slug) }} variant="primary">
          <Plural value={count} one="Compare #" other="Compare #" />
        </ButtonLink>
      ) : (
        <p className="small third">
          <Trans>Choose at least two to compare.</Trans>
        </p>
      )}
      <Button onClick={() => globalThis.print()}>
        <IconPrinter size={18} aria-hidden />
        <Trans>Print</Trans>
      </Button>
      <Button onClick={() => void shareList()}>
        <IconShare2 size={18} aria-hidden />
        <Trans>Share as an address</Trans>
      </Button>
    </div>
  );
}
