import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../../ui/button/IconButton.tsx';
import { IconMenu2 } from '../../ui/icons.ts';

const MenuSheet = lazy(() => import('./MenuSheet.tsx').then((module) => ({ default: module.MenuSheet })));

/** On a phone: what the bar has no room for. */
export function MenuButton({ className }: { className?: string }) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);

  return (
    <>
      <IconButton
        label={t`Menu`}
        className={className}
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpened(true);
          setIsOpen(true);
        }}
      >
        <IconMenu2 size={24} aria-hidden />
      </IconButton>
      {wasOpened && (
        <Suspense>
          <MenuSheet isOpen={isOpen} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
