import { useLingui } from '@lingui/react/macro';
import { useMantineColorScheme } from '@mantine/core';
import { IconButton } from '../../ui/button/IconButton.tsx';
import { IconMoon, IconSun, IconSunMoon } from '../../ui/icons.ts';

const next = { auto: 'light', light: 'dark', dark: 'auto' } as const;
const drawings = { auto: IconSunMoon, light: IconSun, dark: IconMoon } as const;

/** As the system has it, light, dark: one button goes round. */
export function SchemeToggle() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Drawing = drawings[colorScheme];
  const names = { auto: t`as the system`, light: t`light`, dark: t`dark` };
  const now = names[colorScheme];
  const then = names[next[colorScheme]];

  return (
    <IconButton label={t`Colours: ${now}. Change to ${then}`} onClick={() => setColorScheme(next[colorScheme])}>
      <Drawing size={20} aria-hidden />
    </IconButton>
  );
}
