import { useLingui } from '@lingui/react/macro';
import { IconButton } from '../../ui/button/IconButton.tsx';
import { useColourScheme } from '../../ui/theme/colourScheme.ts';
import { IconMoon, IconSun, IconSunMoon } from '../../ui/icons.ts';

const next = { auto: 'light', light: 'dark', dark: 'auto' } as const;
const drawings = { auto: IconSunMoon, light: IconSun, dark: IconMoon } as const;

/** As the system has it, light, dark: one button goes round. */
export function SchemeToggle() {
  const { t } = useLingui();
  const { scheme, setScheme } = useColourScheme();
  const Drawing = drawings[scheme];
  const names = { auto: t`as the system`, light: t`light`, dark: t`dark` };
  const now = names[scheme];
  const then = names[next[scheme]];

  return (
    <IconButton label={t`Colours: ${now}. Change to ${then}`} onClick={() => setScheme(next[scheme])}>
      <Drawing size={20} aria-hidden />
    </IconButton>
  );
}
