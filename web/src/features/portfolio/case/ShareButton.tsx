import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button/Button.tsx';
import { IconShare2 } from '../../../ui/icons.ts';
import { useToast } from '../../../ui/toast/ToastProvider.tsx';

/** Hands the page's address to the device, or to its clipboard. */
export function ShareButton() {
  const { t } = useLingui();
  const showToast = useToast();

  async function shareAddress() {
    const url = globalThis.location.href;
    if (navigator.share) return navigator.share({ title: document.title, url }).catch(() => undefined);
    await navigator.clipboard.writeText(url);
    showToast({ text: t`The address of this page is copied` });
  }

  return (
    <Button variant="ghost" size="compact" onClick={() => void shareAddress()}>
      <IconShare2 size={16} aria-hidden />
      <Trans>Share</Trans>
    </Button>
  );
}
