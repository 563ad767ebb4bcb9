import { Trans } from '@lingui/react/macro';
import { Checkbox } from '../../../ui/field/Checkbox.tsx';
import { useCanRemember, useRememberedLikeness } from './rememberedLikeness.ts';

/** The reader's choice to keep what they told, on this device alone. */
export function RememberBox() {
  const canRemember = useCanRemember();
  const remembered = useRememberedLikeness();
  if (!canRemember) return null;

  return (
    <Checkbox
      key={String(remembered !== undefined)}
      name="remember"
      label={<Trans>Remember this on this device</Trans>}
      hint={<Trans>It stays in this browser and is sent nowhere. Untick it to forget.</Trans>}
      defaultChecked={remembered !== undefined}
    />
  );
}
