import { useLingui } from '@lingui/react/macro';
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { FallbackAvatar } from '../../ui/avatar/FallbackAvatar.tsx';
import { IconChevronDown } from '../../ui/icons.ts';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { initialsOf } from '../../ui/words/initialsOf.ts';
import { AccountLinks } from './AccountLinks.tsx';
import classes from './AccountSlot.module.css';
import type { ShellAccount } from './useAccount.ts';

/** A panel of links under the person's initials; Escape, or leaving it, closes it. */
export function AccountMenu({ account }: { account: ShellAccount }) {
  const { t } = useLingui();
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    setIsOpen(false);
    button.current?.focus();
  };
  const handleBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
  };

  return (
    <span className={classes.menu} onBlur={handleBlur}>
      <button
        ref={button}
        type="button"
        className={classes.toggle}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={handleKeyDown}
      >
        <VisuallyHidden>{t`Account of ${account.name}`}</VisuallyHidden>
        <FallbackAvatar name={account.name} initials={initialsOf(account.name)} size={32} />
        <IconChevronDown size={16} aria-hidden />
      </button>
      <div id={panelId} className={classes.panel} hidden={!isOpen}>
        <p className={classes.person}>
          <span className="h4" dir="auto">
            {account.name}
          </span>
          <span className="small third">{account.email}</span>
        </p>
        <AccountLinks account={account} onLeave={() => setIsOpen(false)} />
      </div>
    </span>
  );
}
